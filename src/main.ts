#!/usr/bin/env node
import { main } from './cli/index.ts';

const { argv, stdin, stdout, stderr } = process;
// A reader that has seen enough (`| head`) is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr });
