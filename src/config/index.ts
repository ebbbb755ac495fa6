export { checkConfig, loadConfig, readJson } from './load.ts';
export { type Config, configSchema, THREADS_MOST, tolerance } from './schema.ts';
