import { build } from 'wxt';

/** Builds the Chrome version once before the end-to-end tests. */
export default async function setup(): Promise<void> {
  await build({ browser: 'chrome', logger: undefined });
}
