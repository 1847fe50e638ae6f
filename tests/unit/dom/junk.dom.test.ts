import { expect, test } from 'vitest';
import { isJunk } from '../../../lib/dom/junk.ts';

function judge(markup: string): boolean {
  const { body } = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');
  const element = body.firstElementChild?.firstElementChild;
  return element !== null && element !== undefined && isJunk(element, element.localName);
}

test.each([
  '<nav>x</nav>',
  '<footer>x</footer>',
  '<script>x</script>',
  '<div role="navigation">x</div>',
  '<div role="tablist">x</div>',
  '<ol class="breadcrumb">x</ol>',
  '<div class="post-toc-wrap">x</div>',
  '<div id="comments">x</div>',
  '<div class="comment-list">x</div>',
  '<ol class="comment-list"><li class="comment"><article>x</article></li></ol>',
  '<div id="comments"><div class="comment"><article>x</article></div></div>',
  '<div class="relatedPosts">x</div>',
  '<div class="social-share-bar">x</div>',
  '<span class="sr-only">x</span>',
  '<div class="table-of-contents">x</div>',
])('%s is no part of an article', (markup) => {
  expect(judge(markup)).toBe(true);
});

test.each([
  '<div>x</div>',
  '<div class="content has-sidebar">x</div>',
  '<div class="no-comments">x</div>',
  '<div class="stock">x</div>',
  '<div class="shareholder">x</div>',
  '<div hidden>x</div>',
  '<div class="tab-panel" aria-hidden="true">x</div>',
  '<div class="page-with-toc"><h1>Activate</h1></div>',
  '<div class="toc-layout"><main>Activate</main></div>',
  '<div class="post-comments"><article>Activate</article></div>',
])('%s may be', (markup) => {
  expect(judge(markup)).toBe(false);
});
