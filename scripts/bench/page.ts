/** What the benchmark calls inside the page. */
export { isProbablyReaderable, Readability } from '@mozilla/readability';
export * from '../../lib/index.ts';
