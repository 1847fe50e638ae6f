import type { RiskRule } from './types.ts';

/** Microsoft's own installers are fetched like that too. */
const MICROSOFTS = /https:\/\/(?:aka\.ms|(?:[a-z0-9-]{1,40}\.){1,3}microsoft\.com)\//i;

const FETCHERS = [
  'curl',
  'downloaddata',
  'downloadfile',
  'downloadstring',
  'invoke-restmethod',
  'invoke-webrequest',
  'irm',
  'iwr',
  'net.webclient',
  'openread',
  'start-bitstransfer',
  'wget',
];
const FETCH = `(?:${FETCHERS.join('|').replaceAll('.', '\\.')})`;
const RUN = '(?:iex|Invoke-Expression|cmd|bash|sh|zsh|powershell|pwsh|python3?|node|cscript|wscript)';
const PROGRAM = '\\.(?:bat|cmd|com|exe|hta|jse?|msi|ps1|psm1|scr|vb[es]|wsf)\\b';

const linear = (source: string) => new RegExp(source, 'gi');

export const remoteScript: RiskRule = {
  id: 'remote-script',
  level: 'danger',
  source: {
    name: 'MITRE ATT&CK: ingress tool transfer (T1105)',
    url: 'https://attack.mitre.org/techniques/T1105/',
  },
  title: 'Runs a program straight from the internet',
  explanation:
    'The command fetches a script and runs it at once, with your rights, unseen. What it does can change from one hour to the next; whoever holds the address holds your computer.',
  instead:
    'Do not run it. Activating Windows needs nothing from the internet but Microsoft’s own activation.',
  patterns: [
    {
      needs: FETCHERS,
      regex: linear(
        `\\b${FETCH}\\b[^|]{1,300}?\\|\\s{0,4}(?:[a-z%?-]{1,20}(?:\\s[^|]{0,60})?\\|\\s{0,4})?(?:&\\s?)?(?:sudo\\s)?${RUN}\\b`,
      ),
      except: MICROSOFTS,
    },
    {
      needs: FETCHERS,
      regex: linear(
        `\\b(?:iex|Invoke-Expression)\\b[\\s(&"'{$]{1,12}[^|\\n]{0,120}?\\b${FETCH}\\b[^|\\n]{0,160}`,
      ),
      except: MICROSOFTS,
    },
    {
      needs: FETCHERS,
      regex: linear(`\\bScriptBlock\\]?(?:::|\\s)Create\\b[\\s\\S]{0,120}?\\b${FETCH}\\b[^|\\n]{0,160}`),
      except: MICROSOFTS,
    },
    {
      needs: FETCHERS,
      regex: linear(
        `\\b${FETCH}\\b[^|\\n]{0,300}?\\s(?:-o|-outf(?:ile)?|-destination|--output)[\\s:=]{1,3}["']?[^\\s"'|]{1,160}?${PROGRAM}`,
      ),
      except: MICROSOFTS,
    },
    {
      needs: ['downloadfile'],
      regex: linear(`\\bDownloadFile\\b[^\\n]{0,300}?${PROGRAM}`),
      except: MICROSOFTS,
    },
    {
      needs: FETCHERS,
      regex: linear(
        `\\$\\w{1,30}\\s?=\\s?\\(?\\s?${FETCH}\\b[\\s\\S]{0,300}?\\b(?:iex|Invoke-Expression)\\b`,
      ),
      except: MICROSOFTS,
    },
    {
      needs: ['curl', 'wget'],
      regex: linear(
        `\\b(?:bash|sh)\\b\\s{0,3}(?:-c\\s{1,3})?["']?<?\\s?[$<]?\\(\\s?(?:curl|wget)\\b[^\\n]{0,160}`,
      ),
      except: MICROSOFTS,
    },
    { needs: ['certutil'], regex: /\bcertutil(?:\.exe)?\b[^\n]{0,80}[-/]urlcache\b[^\n]{0,160}/gi },
    { needs: ['bitsadmin'], regex: /\bbitsadmin(?:\.exe)?\b[^\n]{0,80}[-/]transfer\b[^\n]{0,160}/gi },
    { needs: ['mshta'], regex: /\bmshta(?:\.exe)?["']?\s{1,4}["']?(?:https?:|\\\\|ftp:)[^\s]{0,160}/gi },
    { needs: ['regsvr32'], regex: /\bregsvr32(?:\.exe)?\b[^\n]{0,80}[-/]i:\s?["']?https?:[^\s]{0,160}/gi },
    {
      needs: ['msiexec'],
      regex: /\bmsiexec(?:\.exe)?\b[^\n]{0,60}\s["']?https?:[^\s]{0,160}/gi,
      except: MICROSOFTS,
    },
    { needs: ['wmic'], regex: /\bwmic\b[^\n]{0,120}[-/]format:\s?["']?(?:https?:|\\\\)[^\s]{0,160}/gi },
  ],
};
