import type { Command, Procedure, Risk, Step } from '../model/analysis.ts';
import type { FoundProcedure, FoundStep } from '../model/found.ts';
import { assessRisks } from '../risks/assess.ts';
import { describeCommand, findCommands } from '../risks/commands.ts';
import { resolveSteps } from '../settings/resolve.ts';
import { hash } from '../text/hash.ts';

export interface Assembled {
  procedures: Procedure[];
  risks: Risk[];
  sources: Map<string, readonly Node[]>;
}

/** Turns found procedures into described ones: stable ids, Settings pages, commands and risks of every step. */
export function assembleProcedures(found: readonly FoundProcedure[], language: string): Assembled {
  const builder = new Builder(language);
  const procedures = found.map((procedure) => builder.procedure(procedure));
  return { procedures, risks: builder.risks, sources: builder.sources };
}

class Builder {
  readonly risks: Risk[] = [];
  readonly sources = new Map<string, readonly Node[]>();
  private readonly ids = new Set<string>();
  private readonly language: string;

  constructor(language: string) {
    this.language = language;
  }

  procedure({ heading, steps }: FoundProcedure): Procedure {
    const id = this.unique(hash(`${heading} ${steps[0]?.text}`));
    return { id, heading, steps: this.steps(steps, id) };
  }

  private steps(steps: readonly FoundStep[], scope: string): Step[] {
    const flat = flatten(steps);
    const references = resolveSteps(
      flat.map((step) => step.text),
      { language: this.language },
    );
    const byStep = new Map(flat.map((step, index) => [step, references[index] ?? []]));
    const build = (step: FoundStep): Step => {
      const id = this.unique(hash(`${scope} ${step.text}`));
      this.sources.set(id, step.source);
      return {
        id,
        text: step.text,
        emphasis: step.emphasis,
        references: byStep.get(step) ?? [],
        commands: commandsOf(step),
        pictures: step.pictures,
        notes: step.notes,
        substeps: step.substeps.map(build),
        risks: this.risksOf(step),
      };
    };
    return steps.map(build);
  }

  private risksOf(step: FoundStep): string[] {
    const passages = [
      { text: step.text, kind: 'prose' as const },
      ...step.notes.map(({ text }) => ({ text, kind: 'prose' as const })),
      ...step.code.map((text) => ({ text, kind: 'command' as const })),
    ];
    return assessRisks(passages)
      .flat()
      .map((risk) => {
        const known = this.risks.find(({ rule, text }) => rule === risk.rule && text === risk.text);
        if (known) return known.id;
        const id = `risk-${this.risks.length + 1}`;
        this.risks.push({ id, ...risk });
        return id;
      })
      .filter((id, index, all) => all.indexOf(id) === index);
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

function commandsOf(step: FoundStep): Command[] {
  const fromCode = step.code.map(describeCommand).filter((command) => command !== null);
  const known = new Set(fromCode.map((command) => command.text));
  return [...fromCode, ...findCommands(step.text).filter((command) => !known.has(command.text))];
}
