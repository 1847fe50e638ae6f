import { type Evidence, saysLittleElse } from './evidence.ts';
import type { PageKind } from './page-kind.ts';
import { isAboutWindows, isOnlyLicence } from './subject.ts';

export type Findings = Evidence & PageKind;

/** One reason for or against a guide. */
export interface Signal {
  name: string;
  /** In logits, at full strength: about 2.2 turns even odds into nine to one. */
  weight: number;
  /** In plain English, as the verdict gives it. */
  reason: string;
  /** 0 (absent) .. 1 (at full strength). */
  strength(findings: Findings): number;
}

/** What is said of a page without any evidence. A guide needs both a subject and instructions to get over it. */
export const BIAS = -6.5;

/** Up to so many deeds are what a page adds that says it happens by itself: how to see whether it has. */
const FEW_DEEDS = 3;
const MANY_DEEDS = 6;

const upTo = (value: number, full: number) => Math.min(1, value / full);
const yes = (is: boolean) => (is ? 1 : 0);
const onSubject = ({ title }: Findings) => title.firm.size > 0;
const isFirmlyTitled = ({ title: { firm } }: Findings) => firm.size > 0 && !isOnlyLicence(firm);

/** "It activates itself" is all of what a page says that says little else; a guide says it beside what is to be done. */
function trustInAutomatic(findings: Findings): number {
  if (!onSubject(findings))
    return 1 - 0.8 * upTo(Math.max(0, findings.deeds - FEW_DEEDS), MANY_DEEDS - FEW_DEEDS);
  return findings.title.firm.has('activation') && saysLittleElse(findings) ? 0.8 : 0;
}

export const SIGNALS: readonly Signal[] = [
  {
    name: 'title',
    weight: 2.5,
    reason: 'the title is about activating or licensing Windows',
    strength: ({ title: { firm } }) => (firm.size === 0 ? 0 : isOnlyLicence(firm) ? 0.7 : 1),
  },
  {
    name: 'title-words',
    weight: 0.8,
    reason: 'the title speaks of activation or a product key',
    strength: (findings) =>
      yes(
        !onSubject(findings) && (findings.title.soft || (findings.title.licence && findings.title.windows)),
      ),
  },
  {
    name: 'share',
    weight: 1.8,
    reason: 'much of the text is about activating Windows',
    strength: ({ share }) => upTo(share, 0.4),
  },
  {
    name: 'amount',
    weight: 1,
    reason: 'several passages speak of activating Windows',
    strength: ({ firmPassages }) => upTo(firmPassages, 4),
  },
  {
    name: 'terms',
    weight: 1.2,
    reason: 'the terms of Windows activation are used (product key, digital licence, slmgr…)',
    strength: ({ kinds }) => upTo(kinds.size, 3),
  },
  {
    name: 'steps',
    weight: 2,
    reason: 'a list of steps is about activation',
    // Under a title on the subject, steps need not name it.
    strength: (findings) => (findings.steps ? 1 : findings.anySteps && isFirmlyTitled(findings) ? 0.6 : 0),
  },
  {
    name: 'path',
    weight: 1.2,
    reason: 'it names the path to the Activation page of Settings',
    strength: ({ kinds }) => yes(kinds.has('path')),
  },
  {
    name: 'tool',
    weight: 1,
    reason: 'it names tools or error codes of Windows activation',
    strength: ({ kinds }) => yes(kinds.has('tool')),
  },
  {
    name: 'deeds',
    weight: 2,
    reason: 'it tells the reader what to do about activation',
    strength: ({ deeds }) => upTo(deeds, 4),
  },
  {
    name: 'commands',
    weight: 1.2,
    reason: 'it gives commands for activation to be copied',
    strength: ({ commands }) => upTo(commands, 2),
  },
  {
    name: 'other-product',
    weight: -4,
    reason: 'activation or keys of something other than Windows are meant',
    // Under a title on Windows, Office and antivirus programs may be mentioned.
    strength: (findings) => {
      const { otherShare, title } = findings;
      if (title.other) return Math.min(1, otherShare + (isAboutWindows(title) ? 0 : 0.5));
      return otherShare * (onSubject(findings) ? 0.5 : 1);
    },
  },
  {
    name: 'other-thing',
    weight: -3,
    reason: 'the title and most of the text activate something other than Windows',
    strength: (findings) =>
      findings.title.soft && !onSubject(findings)
        ? 1 - (findings.title.feature ? 0 : upTo(findings.firmShare, 0.4))
        : 0,
  },
  {
    name: 'aside',
    weight: -4,
    reason: 'activation is a small part of a page about something else',
    // A short guide may spend more words on its introduction than on its steps.
    strength: (findings) =>
      onSubject(findings) ? 0 : (1 - upTo(findings.share, 0.4)) * (findings.onlySteps ? 0.4 : 1),
  },
  {
    name: 'automatic',
    weight: -2.5,
    reason: 'it says that activation happens by itself',
    strength: (findings) =>
      findings.steps ? 0 : upTo(findings.automaticShare, 0.3) * trustInAutomatic(findings),
  },
  {
    name: 'no-deeds',
    weight: -2,
    reason: 'it tells the reader nothing to do, or hardly anything',
    strength: ({ deeds, steps, kinds, namesCommand }) => {
      if (steps || deeds > 1) return 0;
      return yes(deeds === 0 || !(kinds.has('path') || namesCommand));
    },
  },
  {
    name: 'shop',
    weight: -7,
    reason: 'it is an offer in a shop',
    strength: ({ shop }) => upTo(Math.max(0, shop - 0.25), 0.6),
  },
  {
    name: 'listing',
    weight: -5,
    reason: 'it is a list of other pages',
    strength: ({ listing }) => upTo(listing, 0.6),
  },
  {
    name: 'unanswered',
    weight: -4.5,
    reason: 'it is a question that nobody has answered',
    strength: ({ unanswered }) => unanswered,
  },
];
