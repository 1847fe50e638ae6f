import { DatabaseBackup, FileDown, FileUp, FileWarning } from 'lucide';
import type { VNode } from 'preact';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import type { OptionsProps, Try } from './contract.ts';
import { FileImport } from './FileImport.tsx';
import { Row, Section } from './Section.tsx';

type Given =
  | 'featuresOff'
  | 'setAside'
  | 'imported'
  | 'onExportLists'
  | 'onBackup'
  | 'onExportAside'
  | 'onReadFile'
  | 'onImport';
type Props = Pick<OptionsProps, Given> & { attempt: Try };

export function BackupSection(props: Props): VNode {
  const { featuresOff, setAside, onExportLists, onBackup, onExportAside } = props;
  return (
    <Section id="backup" title={t('optionsBackup')}>
      {!featuresOff.includes('export') && (
        <>
          <Row
            icon={FileDown}
            title={t('optionsExportLists')}
            words={t('optionsExportListsWords')}
            control={<Button onClick={onExportLists}>{t('optionsExport')}</Button>}
          />
          <Row
            icon={DatabaseBackup}
            title={t('optionsBackupAll')}
            words={t('optionsBackupAllWords')}
            control={<Button onClick={onBackup}>{t('optionsBackupMake')}</Button>}
          />
        </>
      )}
      {!featuresOff.includes('import') && (
        <Row icon={FileUp} title={t('optionsImport')} words={t('optionsImportWords')}>
          <FileImport {...props} />
        </Row>
      )}
      {setAside > 0 && (
        <Row
          icon={FileWarning}
          title={t('optionsAside')}
          words={t('optionsAsideWords', setAside)}
          control={<Button onClick={onExportAside}>{t('optionsExport')}</Button>}
        />
      )}
    </Section>
  );
}
