import { expect, test } from 'vitest';
import { findArticle } from '../../../lib/article/find.ts';

test('finds the article element', () => {
  const doc = new DOMParser().parseFromString('<nav>Home</nav><article>Text</article>', 'text/html');
  expect(findArticle(doc)?.root.localName).toBe('article');
});
