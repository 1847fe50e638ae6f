/** What the benchmark calls inside the page. */
export { isProbablyReaderable, Readability } from '@mozilla/readability';
export { default as Defuddle } from 'defuddle';
export * from '../../lib/index.ts';
