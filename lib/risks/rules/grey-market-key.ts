import { WARNING } from '../words/negation.ts';
import { CHEAP, KEY } from '../words/shops.ts';
import type { RiskRule } from './types.ts';

export const greyMarketKey: RiskRule = {
  id: 'grey-market-key',
  level: 'caution',
  source: {
    name: 'Microsoft: how to tell whether software is genuine',
    url: 'https://www.microsoft.com/howtotell',
  },
  title: 'A key from a cheap shop',
  explanation:
    'Very cheap keys are often volume, trial or stolen keys that the shop had no right to resell. They may activate today and be blocked later, and nobody refunds them.',
  instead:
    'Buy from Microsoft (Settings, Activation) or a known retailer. First check whether the PC already has a digital licence.',
  patterns: [
    { detect: 'key-shops' },
    { near: [CHEAP, KEY], within: 40, unless: WARNING },
    {
      needs: ['key', 'keys', 'licen*', 'lizenz*', 'clé'],
      regex:
        /\b(?:keys?|licen[cs]es?|lizenz\w{0,6}|licencia|licença|licenza|clé)\b[^.\n$€£]{0,40}(?:[$€£]\s?\d{1,2}(?:[.,]\d\d)?(?!\d)|\b\d{1,2}(?:[.,]\d\d)?\s?(?:€|euros?\b|dollars?\b|usd\b))/giu,
    },
  ],
};
