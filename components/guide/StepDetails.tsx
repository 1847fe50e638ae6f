import { Info, TriangleAlert } from 'lucide';
import type { VNode } from 'preact';
import type { Note, Risk, Step } from '../../lib/model/analysis.ts';
import { Icon } from '../shared/Icon.tsx';
import { CommandBox } from './CommandBox.tsx';
import { type OpenTarget, useGuide } from './context.ts';
import { OpenLink } from './OpenLink.tsx';
import { RiskNotice } from './RiskNotice.tsx';
import { StepPicture } from './StepPicture.tsx';

interface Props {
  step: Step;
  risks: ReadonlyMap<string, Risk>;
  /** Whether its first link is the thing to do now. */
  primary: boolean;
  revealed: boolean;
  onReveal(): void;
}

/** What belongs to a step besides its words: warnings, links, commands, notes, pictures. */
export function StepDetails({ step, risks, primary, revealed, onReveal }: Props): VNode {
  const { target } = useGuide();
  const raised = step.risks.flatMap((id) => risks.get(id) ?? []);
  return (
    <>
      {raised.map((risk) => (
        <RiskNotice key={risk.id} risk={risk} brief />
      ))}
      {targetsOf(step, target).map((page, index) => (
        <OpenLink key={page.uri} target={page} primary={primary && index === 0} />
      ))}
      {step.commands.map((command, index) => (
        <CommandBox
          key={`${index} ${command.text}`}
          command={command}
          revealed={revealed}
          onReveal={onReveal}
        />
      ))}
      {step.notes.map((note, index) => (
        <NoteLine key={`${index} ${note.text}`} note={note} />
      ))}
      {step.pictures.map((picture) => (
        <StepPicture key={picture.url} picture={picture} />
      ))}
    </>
  );
}

/** Each page that the step names, once. */
function targetsOf(step: Step, target: (uri: string) => OpenTarget | undefined): OpenTarget[] {
  const uris = new Set(step.references.map(({ uri }) => uri));
  return [...uris].flatMap((uri) => target(uri) ?? []);
}

function NoteLine({ note }: { note: Note }): VNode {
  const { language } = useGuide();
  return (
    <div class={`note note-${note.kind}`}>
      <Icon icon={note.kind === 'warning' ? TriangleAlert : Info} size={14} />
      <p lang={language || undefined} dir="auto">
        {note.text}
      </p>
    </div>
  );
}
