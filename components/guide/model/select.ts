import type { PageAnalysis, Procedure, Risk } from '../../../lib/model/analysis.ts';
import type { SettingsPage } from '../../../lib/model/settings.ts';
import { findMethods, keepChosen, type Method } from './methods.ts';
import { keepVersion, shownVersion, versionChoices } from './versions.ts';
import { flatten } from './walk.ts';

/** What is shown of an article that offers alternatives. */
export interface Selection {
  procedures: Procedure[];
  /** Versions of Windows to choose between; empty where it makes no difference. */
  versions: string[];
  version: string;
  /** Runs of alternative methods among the procedures for that version. */
  methods: Method[][];
  /** Ids of procedures with a step that raises a danger. */
  dangerous: ReadonlySet<string>;
}

/** Applies the reader's choices: first the version of Windows, then a method of each run. */
export function selectProcedures(
  { procedures, risks }: Pick<PageAnalysis, 'procedures' | 'risks'>,
  chosen: ReadonlySet<string>,
  ownVersion: string,
  page: (uri: string) => SettingsPage | undefined,
): Selection {
  const versions = versionChoices(procedures, page);
  const version = shownVersion(versions, procedures, chosen, ownVersion);
  const dangerous = dangerousProcedures(procedures, risks);
  const fitting = keepVersion(procedures, versions, version);
  const methods = findMethods(fitting);
  return { procedures: keepChosen(fitting, chosen, dangerous), versions, version, methods, dangerous };
}

function dangerousProcedures(procedures: readonly Procedure[], risks: readonly Risk[]): Set<string> {
  const dangers = new Set(risks.filter(({ level }) => level === 'danger').map(({ id }) => id));
  const holds = (procedure: Procedure) =>
    flatten(procedure.steps).some(
      (step) =>
        step.risks.some((id) => dangers.has(id)) ||
        step.commands.some(({ effect }) => effect === 'dangerous'),
    );
  return new Set(procedures.filter(holds).map(({ id }) => id));
}

/** The procedure that holds a step. */
export function procedureOf(procedures: readonly Procedure[], step: string): Procedure | undefined {
  const holds = (steps: Procedure['steps']): boolean =>
    steps.some(({ id, substeps }) => id === step || holds(substeps));
  return procedures.find(({ steps }) => holds(steps));
}
