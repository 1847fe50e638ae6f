import type { Command, Procedure, Risk, Step } from '../model/analysis.ts';
import type { FoundProcedure, FoundStep } from '../model/found.ts';
import type { WindowsVersion } from '../model/settings.ts';
import { type AssessedPage, assessPage, assessRisks } from '../risks/assess.ts';
import { describeCommand, findCommands } from '../risks/commands.ts';
import { type PageContext, readContext } from '../risks/context.ts';
import { resolveSteps } from '../settings/resolve.ts';
import { hash } from '../text/hash.ts';
import { maskProductKeys } from '../text/product-key.ts';

export interface Assembled {
  procedures: Procedure[];
  risks: Risk[];
  sources: Map<string, readonly Node[]>;
}

/** The page that procedures were found on. */
export interface Surroundings {
  url: string;
  title: string;
  language: string;
  windows: WindowsVersion | undefined;
  /** The words of the main content, a line for each block. */
  text: string;
}

/**
 * Turns found procedures into described ones: stable ids, Settings pages, commands and risks of every step. In parts, none
 * of which takes long.
 */
export function* assembleProcedures(
  found: readonly FoundProcedure[],
  page: Surroundings,
): Generator<undefined, Assembled> {
  const context = readContext(page);
  yield;
  const builder = new Builder(page, context, assessPage(page, context));
  const procedures: Procedure[] = [];
  for (const procedure of found) {
    yield;
    procedures.push(builder.procedure(procedure));
  }
  builder.addPageRisks();
  return { procedures, risks: builder.risks, sources: builder.sources };
}

class Builder {
  readonly risks: Risk[] = [];
  readonly sources = new Map<string, readonly Node[]>();
  private readonly ids = new Set<string>();
  private readonly page: Surroundings;
  private readonly context: PageContext;
  private readonly assessed: AssessedPage;

  constructor(page: Surroundings, context: PageContext, risks: AssessedPage['risks']) {
    this.page = page;
    this.context = context;
    this.assessed = { text: page.text, risks };
  }

  procedure({ heading, part, steps }: FoundProcedure): Procedure {
    const id = this.unique(hash(`${heading} ${steps[0]?.text}`));
    return {
      id,
      heading: maskProductKeys(heading),
      part: maskProductKeys(part),
      steps: this.steps(steps, id),
    };
  }

  /** What the article says outside of its steps; what a step has raised already is not said twice. */
  addPageRisks(): void {
    const raised = new Set(this.risks.map(({ rule }) => rule));
    for (const risk of this.assessed.risks) if (!raised.has(risk.rule)) this.raise(risk);
  }

  private steps(steps: readonly FoundStep[], scope: string): Step[] {
    const flat = flatten(steps);
    const { language, windows } = this.page;
    const references = resolveSteps(
      flat.map((step) => maskProductKeys(step.text)),
      { language, windows },
    );
    const byStep = new Map(flat.map((step, index) => [step, references[index] ?? []]));
    const risks = this.risksOf(flat);
    const build = (step: FoundStep): Step => {
      const id = this.unique(hash(`${scope} ${step.text}`));
      const text = maskProductKeys(step.text);
      const [typed, notes] = splitNotes(step);
      this.sources.set(id, step.source);
      return {
        id,
        text,
        emphasis: text.length === step.text.length ? step.emphasis : [],
        references: byStep.get(step) ?? [],
        commands: commandsOf(step, typed),
        pictures: step.pictures,
        notes: notes.map(({ kind, text: note }) => ({ kind, text: maskProductKeys(note) })),
        substeps: step.substeps.map(build),
        risks: (risks.get(step) ?? []).map((risk) => this.raise(risk)),
      };
    };
    return steps.map(build);
  }

  /** Each rule once a step: a command says it more exactly than the sentence around it. */
  private risksOf(steps: readonly FoundStep[]): Map<FoundStep, Omit<Risk, 'id'>[]> {
    const passages = steps.flatMap((step) => passagesOf(step).map((text) => ({ step, text })));
    const byStep = new Map(steps.map((step) => [step, new Map<string, Omit<Risk, 'id'>>()]));
    const texts = passages.map(({ text }) => text);
    assessRisks(texts, this.context, this.assessed).forEach((risks, index) => {
      const passage = passages[index];
      const byRule = passage && byStep.get(passage.step);
      for (const risk of risks) if (!byRule?.has(risk.rule)) byRule?.set(risk.rule, risk);
    });
    return new Map([...byStep].map(([step, byRule]) => [step, [...byRule.values()]]));
  }

  /** The id of the risk, which is added unless the same words have raised the same rule before. */
  private raise(risk: Omit<Risk, 'id'>): string {
    const known = this.risks.find(({ rule, text }) => rule === risk.rule && text === risk.text);
    if (known) return known.id;
    const id = `risk-${this.risks.length + 1}`;
    this.risks.push({ id, ...risk });
    return id;
  }

  private unique(id: string): string {
    let candidate = id;
    for (let count = 2; this.ids.has(candidate); count++) candidate = `${id}-${count}`;
    this.ids.add(candidate);
    return candidate;
  }
}

function flatten(steps: readonly FoundStep[]): FoundStep[] {
  return steps.flatMap((step) => [step, ...flatten(step.substeps)]);
}

function passagesOf({ code, text, notes }: FoundStep): string[] {
  return [...code, text, ...notes.map((note) => note.text)];
}

/** The remarks that are nothing but a command (code that the page sets like any other text), and the others. */
function splitNotes({ notes }: FoundStep): [typed: string[], others: FoundStep['notes']] {
  const typed = notes.map(({ text }) => text).filter(isCommand);
  return [typed, notes.filter(({ text }) => !typed.includes(text))];
}

function commandsOf(step: FoundStep, typed: readonly string[]): Command[] {
  const known: string[] = [];
  const commands: Command[] = [];
  for (const code of [...step.code, ...typed]) {
    const command = describeCommand(code);
    if (!command) continue;
    known.push(code);
    commands.push(command);
  }
  commands.push(...findCommands(step.text, known));
  return commands.filter(({ text }, index) => commands.findIndex((other) => other.text === text) === index);
}

function isCommand(text: string): boolean {
  const [command] = findCommands(text);
  return command?.text === text.trim();
}
