import type { Procedure } from '../../../lib/model/analysis.ts';
import type { SettingsPage } from '../../../lib/model/settings.ts';
import { findMethods, keepChosen, type Method } from './methods.ts';
import { keepVersion, shownVersion, versionChoices } from './versions.ts';

/** What is shown of an article that offers alternatives. */
export interface Selection {
  procedures: Procedure[];
  /** Versions of Windows to choose between; empty where it makes no difference. */
  versions: string[];
  version: string;
  /** Runs of alternative methods among the procedures for that version. */
  methods: Method[][];
}

/** Applies the reader's choices: first the version of Windows, then a method of each run. */
export function selectProcedures(
  procedures: readonly Procedure[],
  chosen: ReadonlySet<string>,
  ownVersion: string,
  page: (uri: string) => SettingsPage | undefined,
): Selection {
  const versions = versionChoices(procedures, page);
  const version = shownVersion(versions, procedures, chosen, ownVersion);
  const fitting = keepVersion(procedures, versions, version);
  return { procedures: keepChosen(fitting, chosen), versions, version, methods: findMethods(fitting) };
}

/** The procedure that holds a step. */
export function procedureOf(procedures: readonly Procedure[], step: string): Procedure | undefined {
  const holds = (steps: Procedure['steps']): boolean =>
    steps.some(({ id, substeps }) => id === step || holds(substeps));
  return procedures.find(({ steps }) => holds(steps));
}
