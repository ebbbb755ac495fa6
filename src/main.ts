#!/usr/bin/env node
import './cli/interim.ts';
