import type { Syntax } from './types.ts';

const ANY_SWITCH = /^[-/]{1,2}[A-Za-z][\w-]{0,60}$/;

/** Of the programs that are looked for in running text. The others are known only in code. */
export const SYNTAXES: readonly Syntax[] = [
  {
    programs: ['bcdedit'],
    words:
      /^(?:\{\w+\}|on|off|auto|yes|no|testsigning|hypervisorlaunchtype|nointegritychecks|recoveryenabled|bootmenupolicy|standard|legacy)$/i,
  },
  { programs: ['changepk', 'licensingdiag'], valued: /^[-/]productkey$/i, alone: true },
  { programs: ['chkdsk'], words: /^[a-z]:$/i },
  {
    programs: [
      'cmd',
      'eventvwr',
      'gpedit',
      'msconfig',
      'msinfo32',
      'dxdiag',
      'notepad',
      'powershell',
      'pwsh',
      'regedit',
      'services',
      'sysdm',
      'systeminfo',
      'taskmgr',
      'winver',
      'control',
      'devmgmt',
      'netplwiz',
      'optionalfeatures',
    ],
    alone: true,
  },
  {
    programs: ['dism', 'sfc', 'gpupdate', 'ipconfig', 'shutdown', 'taskkill', 'schtasks', 'w32tm'],
    valued: /^[-/](?:t|im|tn|c)$/i,
  },
  {
    programs: ['net'],
    words:
      /^(?:start|stop|pause|continue|[a-z0-9]{3,20}svc|w32time|wuauserv|bits|cryptsvc|msiserver|winmgmt|dnscache|spooler|[a-z]*defend)$/i,
  },
  {
    programs: ['netsh'],
    words:
      /^(?:winsock|int|interface|ip|ipv4|ipv6|reset|show|advfirewall|firewall|set|allprofiles|state|on|off|add|rule|winhttp|proxy|wlan|profiles?)$/i,
  },
  {
    programs: ['nslookup', 'ping', 'telnet', 'test-netconnection'],
    words: /^(?:[\w-]+\.[\w.-]+|_\w+[\w.-]*|\d{2,5}|localhost|kms[\w-]*)$/i,
    valued: /^-(?:computername|port|n|t|type|q)$/i,
  },
  { programs: ['ospp'], valued: /^[-/](?:inpkey|sethst|unpkey):$/i },
  {
    programs: ['reg'],
    words: /^(?:add|delete|query|export|import|hk[a-z_]+\\\S*)$/i,
    valued: /^[-/](?:v|t|d)$/i,
  },
  {
    programs: ['sc'],
    words:
      /^(?:config|query|queryex|qc|start|stop|delete|sdset|start=|auto|demand|disabled|delayed-auto|[a-z0-9]{3,20}svc|w32time|wuauserv|bits|windefend)$/i,
  },
  {
    programs: ['slmgr'],
    valued: /^[-/](?:ipk|skms|skms-domain|sprt|sai|sri|atp|rearm-app|rearm-sku|ilc|act-type)$/i,
    words: /^(?:all|[0-9a-f]{8}-[0-9a-f-]{27})$/i,
  },
  { programs: ['slui'], words: /^0x[0-9a-f]{1,8}$/i, alone: true },
  { programs: ['start'], words: /^ms-settings:[\w-]*$/i },
  {
    programs: ['wmic'],
    words:
      /^(?:path|get|where|list|brief|full|value|os|bios|csproduct|softwarelicensing\w+|oa3x\w+|caption|version|serialnumber|productkeychannel|call|name|service)$/i,
  },
  {
    programs: [
      'get-ciminstance',
      'get-wmiobject',
      'get-computerinfo',
      'get-service',
      'start-service',
      'stop-service',
      'restart-service',
      'set-service',
      'set-mppreference',
      'add-mppreference',
      'set-executionpolicy',
      'enable-windowsoptionalfeature',
    ],
    words:
      /^(?:[A-Z][A-Za-z]+(?:Licensing|_)\w+|[a-z0-9]{3,20}svc|w32time|wuauserv|Bypass|RemoteSigned|Unrestricted|Restricted|\$?true|\$?false)$/i,
    valued: /^-(?!online$|all$|norestart$|force$)[a-z]+$/i,
    alone: true,
  },
  {
    programs: [
      'irm',
      'iwr',
      'iex',
      'invoke-restmethod',
      'invoke-webrequest',
      'curl',
      'certutil',
      'mshta',
      'bitsadmin',
      'wget',
    ],
    words:
      /^(?:(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?|iex|invoke-expression|\(|\))$/i,
    valued: ANY_SWITCH,
  },
];
