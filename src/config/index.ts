export { checkConfig, loadConfig } from './load.ts';
export { type Config, configSchema, THREADS_MOST, tolerance } from './schema.ts';
