import type { Procedure, Step } from '../../../lib/model/analysis.ts';
import type { SettingsPage } from '../../../lib/model/settings.ts';

const VERSION = /\bwindows\s{0,2}(7|8\.1|8|10|11|xp|vista)(?!\d|\.\d|\p{L})/giu;
/** "Windows 10/11", "Windows 10 and 11". */
const SEVERAL = /\bwindows\s{0,2}[\d.]{1,4}\s{0,2}(?:[/&,+、・]|\p{L}{1,5}\s)\s{0,2}(?:7|8|10|11)(?!\d)/iu;

/** The one version of Windows that a heading speaks of; null for none or several. */
export function versionOf(heading: string): string | null {
  if (SEVERAL.test(heading)) return null;
  const named = new Set([...heading.matchAll(VERSION)].map(([, version = '']) => version.toLowerCase()));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/**
 * The versions of Windows between which the reader may choose, in page order: those that headings set apart, or 11 and
 * 10 where a Settings page is found in different places. Empty where the choice makes no difference.
 */
export function versionChoices(
  procedures: readonly Procedure[],
  page: (uri: string) => SettingsPage | undefined,
): string[] {
  const named = new Set(procedures.flatMap(({ heading }) => versionOf(heading) ?? []));
  if (named.size > 1) return [...named];
  const moved = procedures.some(({ steps }) => steps.some((step) => leadsElsewhere(step, page)));
  return moved ? ['11', '10'] : [];
}

function leadsElsewhere(step: Step, page: (uri: string) => SettingsPage | undefined): boolean {
  const differs = step.references.some(({ uri }) => {
    const { windows10, windows11 } = page(uri) ?? {};
    return windows10 && windows11 && windows10.join('\n') !== windows11.join('\n');
  });
  return differs || step.substeps.some((substep) => leadsElsewhere(substep, page));
}

/** The version shown: what the reader picked on this page, else the one at hand, else the first. */
export function shownVersion(
  choices: readonly string[],
  procedures: readonly Procedure[],
  chosen: ReadonlySet<string>,
  own: string,
): string {
  const picked = procedures.find(({ id, heading }) => chosen.has(id) && versionOf(heading));
  const wanted = (picked && versionOf(picked.heading)) ?? own;
  return choices.includes(wanted) ? wanted : (choices[0] ?? own);
}

/** The procedures without those for other versions than the one shown. */
export function keepVersion(
  procedures: readonly Procedure[],
  choices: readonly string[],
  shown: string,
): Procedure[] {
  return procedures.filter(({ heading }) => {
    const version = versionOf(heading);
    return version === null || version === shown || !choices.includes(version);
  });
}
