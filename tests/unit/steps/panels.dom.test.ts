import { expect, test } from 'vitest';
import { proceduresOf, stepsOf } from './support/page.ts';

const FIRST = '<ol><li>Open the Settings app.</li><li>Choose System.</li></ol>';
const SECOND = '<ol><li>Press Win + R.</li><li>Type slui 4.</li></ol>';
const headings = (body: string) => proceduresOf(body).map(({ heading }) => heading);

test.each([
  [
    'names its tab',
    `<div role="tablist"><button role="tab" id="a">By key</button><button role="tab" id="b">By phone</button></div><div role="tabpanel" aria-labelledby="a">${FIRST}</div><div role="tabpanel" aria-labelledby="b" hidden>${SECOND}</div>`,
  ],
  [
    'is named by its tab',
    `<div role="tablist"><button role="tab" aria-controls="p">By key</button><button role="tab" aria-controls="q">By phone</button></div><div role="tabpanel" id="p">${FIRST}</div><div role="tabpanel" id="q" hidden>${SECOND}</div>`,
  ],
  [
    'stands where its tab stands in the row',
    `<div><ul role="tablist"><li role="tab">By key</li><li role="tab">By phone</li></ul><div><div role="tabpanel">${FIRST}</div><div role="tabpanel" hidden>${SECOND}</div></div></div>`,
  ],
  [
    'is linked to and has only a class to tell',
    `<ul><li><a href="#one">By key</a></li><li><a href="#two">By phone</a></li></ul><div class="tab-content" id="one">${FIRST}</div><div class="tab-content" id="two" style="display:none">${SECOND}</div>`,
  ],
])('a panel that %s has the title of the tab', (_, body) => {
  expect(headings(`<h2>How to</h2>${body}`)).toEqual(['By key', 'By phone']);
});

test.each([
  ['a button', '<button aria-expanded="false">By phone</button>'],
  ['a box that is a button', '<div class="accordion-title" role="button"><a>By phone</a></div>'],
])('%s that unfolds what follows is a title', (_, control) => {
  expect(headings(`<h2>How to</h2><div>${control}<div class="panel">${SECOND}</div></div>`)).toEqual([
    'By phone',
  ]);
});

test('a button of the page is no title', () => {
  const body = `<h2>How to</h2><div role="button">Copy</div>${FIRST}`;
  expect(headings(body)).toEqual(['How to']);
  expect(stepsOf(body).flat()).not.toContain('Copy');
});
