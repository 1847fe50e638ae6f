import { readFileSync } from 'node:fs';

/** The version that is being worked on. */
export function version(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
