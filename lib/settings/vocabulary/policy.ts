/** Pages whose names mean nothing else: a click sentence that has one needs no more context. Sorted. */
export const distinctPages: readonly string[] = [
  'ms-settings:activation',
  'ms-settings:appsfeatures',
  'ms-settings:bluetooth',
  'ms-settings:delivery-optimization',
  'ms-settings:deviceencryption',
  'ms-settings:emailandaccounts',
  'ms-settings:optionalfeatures',
  'ms-settings:otherusers',
  'ms-settings:powersleep',
  'ms-settings:printers',
  'ms-settings:privacy-feedback',
  'ms-settings:signinoptions',
  'ms-settings:storagepolicies',
  'ms-settings:windowsinsider',
  'ms-settings:windowsupdate',
  'ms-settings:workplace',
  'ms-settings:yourinfo',
];

/** Names of those pages that mean something else as well, in folded form, sorted. */
export const ambiguousNames: readonly string[] = [
  'add or remove programs',
  'bluetooth',
  'kiosk',
  'other people',
  'other users',
  'printers',
  'product key',
  'update settings',
  'work access',
  'workplace',
  'your account',
];

/** Pages that do something when they open (start an enrolment, a search), or that open only with a query. Sorted. */
export const unlinkedPages: readonly string[] = [
  'ms-settings:appsfeatures-app',
  'ms-settings:controlcenter',
  'ms-settings:extras',
  'ms-settings:maps-downloadmaps',
  'ms-settings:mobile-devices-addphone-direct',
  'ms-settings:provisioning',
  'ms-settings:signinoptions-launchfaceenrollment',
  'ms-settings:signinoptions-launchfingerprintenrollment',
  'ms-settings:signinoptions-launchsecuritykeyenrollment',
  'ms-settings:sound-properties',
  'ms-settings:surfacehub-accounts',
  'ms-settings:surfacehub-calling',
  'ms-settings:surfacehub-devicemanagenent',
  'ms-settings:surfacehub-sessioncleanup',
  'ms-settings:surfacehub-welcome',
  'ms-settings:wifi-provisioning',
  'ms-settings:windowsanywhere',
  'ms-settings:windowsupdate-action',
  'ms-settings:windowsupdate-seekerondemand',
  'ms-settings:workplace-provisioning',
  'ms-settings:workplace-repairtoken',
];

/** What Windows 10 opens for an area that no page of its own belongs to, where the page stands for all of it. */
export const areaPages: Readonly<Record<string, string>> = {
  'update and security': 'ms-settings:windowsupdate',
};

/** Names that say too little beside the word "settings" ("General settings", "Advanced settings"). Folded, sorted. */
export const vagueNames: readonly string[] = [
  'about',
  'advanced options',
  'advanced settings',
  'calendar',
  'contacts',
  'documents',
  'email',
  'environment',
  'extras',
  'general',
  'home',
  'language settings',
  'messaging',
  'more details',
  'motion',
  'other devices',
  'other options',
  'phone',
  'pictures',
  'search',
  'search settings',
  'start',
  'status',
  'sync',
  'system information',
  'tasks',
  'update settings',
  'videos',
];
