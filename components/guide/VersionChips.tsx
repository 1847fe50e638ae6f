import type { VNode } from 'preact';
import { t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';

interface Props {
  versions: readonly string[];
  shown: string;
}

/** Which Windows the steps and click paths are for. */
export function VersionChips({ versions, shown }: Props): VNode {
  const { actions } = useGuide();
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{t('windowsVersion')}</legend>
      {versions.map((version) => (
        <label key={version} class="chip">
          <input
            type="radio"
            name="version"
            checked={version === shown}
            onChange={() => actions.chooseVersion(version)}
          />
          <span>Windows {version === 'xp' ? 'XP' : version === 'vista' ? 'Vista' : version}</span>
        </label>
      ))}
    </fieldset>
  );
}
