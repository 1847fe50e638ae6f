/** What scripts call inside the page: the public face, and the rooms that figures are taken of. */
export * from '../../lib/index.ts';
