import type { SettingsReference } from '../model/analysis.ts';
import type { WindowsVersion } from '../model/settings.ts';

export interface ResolveOptions {
  /** BCP 47 language of the text; all languages are tried where it is missing. */
  language?: string;
  windows?: WindowsVersion;
}

/** The Settings pages that a text names, in the order of their words, never overlapping. */
export function resolveSettings(_text: string, _options: ResolveOptions = {}): SettingsReference[] {
  return [];
}

/**
 * The same for the steps of one procedure, one list a step: what earlier steps opened is the context of later ones
 * ("Open Settings", "Click System", "Click Activation").
 */
export function resolveSteps(texts: readonly string[], options: ResolveOptions = {}): SettingsReference[][] {
  return texts.map((text) => resolveSettings(text, options));
}
