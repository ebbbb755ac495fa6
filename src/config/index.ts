export { checkConfig, loadConfig } from './load.ts';
export { type Config, configSchema, tolerance } from './schema.ts';
