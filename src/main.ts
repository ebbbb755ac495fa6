#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from './cli/index.ts';

// V8 optimises a function behind this many bytes of bytecode. By its own measure (66 KB) much is compiled for the first
// articles' sake and again when the next ones differ: a hundred articles cost a quarter less so, and ten thousand no more.
// The V8 of later Nodes counts calls in place of bytes, and would tell that it knows no such flag.
const { argv, stdin, stdout, stderr, versions } = process;
if (versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');

// A reader that has seen enough (`| head`) is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr });
