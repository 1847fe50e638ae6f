import { expect, test } from 'vitest';
import { findArticle } from '../../../lib/article/find.ts';
import { isCandidate } from '../../../lib/gate/candidate.ts';
import { judge } from '../../../lib/guide/verdict.ts';
import { surveySteps } from '../../../lib/steps/find.ts';
import { GUIDES } from '../../fixtures/detection/guides.ts';
import { OTHERS } from '../../fixtures/detection/others.ts';
import { renderPage, type Sample } from '../../fixtures/detection/page.ts';

function judgePage(doc: Document) {
  const article = findArticle(doc)!;
  return judge(doc, article, surveySteps(article.root).procedures);
}

const parse = (sample: Sample) => new DOMParser().parseFromString(renderPage(sample), 'text/html');

test.each(GUIDES.map((sample) => ({ language: sample[0], title: sample[1], sample })))(
  'guide ($language): $title',
  ({ sample }) => {
    const doc = parse(sample);
    expect(isCandidate(doc)).toBe(true);
    const { verdict, reasons } = judgePage(doc);
    expect({ verdict, reasons }).toMatchObject({ verdict: 'guide' });
  },
);

test.each(OTHERS.map((sample) => ({ language: sample[0], title: sample[1], sample })))(
  'other ($language): $title',
  ({ sample }) => {
    const { verdict, reasons } = judgePage(parse(sample));
    expect({ verdict, reasons }).toMatchObject({ verdict: 'other' });
  },
);
