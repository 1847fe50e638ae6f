/**
 * Pages whose names mean nothing else: a click sentence that has one needs no more context. With the number of words
 * that a name must have at least ("Power" alone is a button, "Other users" is on the sign-in screen too). Sorted.
 */
export const distinctPages: ReadonlyMap<string, number> = new Map([
  ['ms-settings:activation', 1],
  ['ms-settings:appsfeatures', 2],
  ['ms-settings:bluetooth', 2],
  ['ms-settings:delivery-optimization', 2],
  ['ms-settings:deviceencryption', 2],
  ['ms-settings:emailandaccounts', 2],
  ['ms-settings:optionalfeatures', 2],
  ['ms-settings:otherusers', 3],
  ['ms-settings:powersleep', 2],
  ['ms-settings:printers', 2],
  ['ms-settings:privacy-feedback', 2],
  ['ms-settings:signinoptions', 1],
  ['ms-settings:storagepolicies', 2],
  ['ms-settings:windowsinsider', 2],
  ['ms-settings:windowsupdate', 1],
  ['ms-settings:workplace', 3],
  ['ms-settings:yourinfo', 2],
]);

/** Names of those pages that mean something else as well, in folded form, sorted. */
export const ambiguousNames: readonly string[] = [
  'activate windows',
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

/** Pages with names that say too little beside the word "settings", in any language. Sorted. */
export const vaguePages: ReadonlySet<string> = new Set([
  'ms-settings:about',
  'ms-settings:messaging',
  'ms-settings:mobile-devices',
  'ms-settings:personalization-start',
  'ms-settings:phone',
  'ms-settings:privacy-accountinfo',
  'ms-settings:privacy-calendar',
  'ms-settings:privacy-contacts',
  'ms-settings:privacy-customdevices',
  'ms-settings:privacy-documents',
  'ms-settings:privacy-email',
  'ms-settings:privacy-general',
  'ms-settings:privacy-holographic-environment',
  'ms-settings:privacy-messaging',
  'ms-settings:privacy-motion',
  'ms-settings:privacy-pictures',
  'ms-settings:privacy-tasks',
  'ms-settings:privacy-videos',
  'ms-settings:search',
  'ms-settings:search-moredetails',
  'ms-settings:startupapps',
]);

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
  'your account',
];
