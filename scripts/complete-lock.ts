import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from '../src/format/complete-lock.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
writeFileSync('package-lock.json', `${JSON.stringify(completeLock(lock), null, 2)}\n`);
