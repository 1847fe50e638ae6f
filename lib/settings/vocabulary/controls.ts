/** Controls of one Settings page, by the names that Windows gives them. */
export interface ControlNames {
  uri: string;
  /** Whether other programs have controls of the name too, so that only the step's context tells. */
  contextual: boolean;
  names: Readonly<Record<string, readonly string[]>>;
}

/** From Windows' own interface, as known to the authors; languages sorted within each. */
export const controls: readonly ControlNames[] = [
  {
    uri: 'ms-settings:activation',
    contextual: false,
    names: {
      cs: ['Změnit kód Product Key', 'Změna kódu Product Key', 'Stav aktivace'],
      da: ['Skift produktnøgle', 'Aktiveringstilstand'],
      de: [
        'Product Key ändern',
        'Produktschlüssel ändern',
        'Produkt-Key ändern',
        'Aktivierungsstatus',
        'Aktivierungszustand',
      ],
      en: [
        'Change product key',
        'Change the product key',
        'Update product key',
        'Activation state',
        'Activation troubleshooter',
        'I changed hardware on this device recently',
        'Upgrade your edition of Windows',
      ],
      es: ['Cambiar la clave de producto', 'Cambiar clave de producto', 'Estado de activación'],
      fr: [
        'Changer la clé de produit',
        'Changer de clé de produit',
        'Modifier la clé de produit',
        'Mettre à jour la clé de produit',
        'État d’activation',
        'État de l’activation',
      ],
      he: ['שנה מפתח מוצר', 'שינוי מפתח מוצר'],
      hu: ['Termékkulcs módosítása', 'Aktiválási állapot'],
      it: [
        'Cambia codice Product Key',
        'Modifica codice Product Key',
        'Cambia product key',
        'Stato di attivazione',
      ],
      ja: ['プロダクトキーを変更', 'プロダクトキーの変更', 'ライセンス認証の状態'],
      ko: ['제품 키 변경', '제품 키 업데이트', '정품 인증 상태'],
      nb: ['Endre produktnøkkel', 'Aktiveringsstatus'],
      nl: ['Productcode wijzigen', 'Activeringsstatus'],
      pl: ['Zmień klucz produktu', 'Stan aktywacji'],
      'pt-BR': ['Alterar chave do produto', 'Alterar a chave do produto', 'Estado de ativação'],
      'pt-PT': ['Alterar a chave de produto', 'Alterar chave de produto', 'Estado da ativação'],
      ru: ['Изменить ключ продукта', 'Состояние активации'],
      sk: ['Zmeniť kód Product Key', 'Stav aktivácie'],
      sv: ['Ändra produktnyckel', 'Aktiveringsstatus'],
      tr: ['Ürün anahtarını değiştir', 'Etkinleştirme durumu'],
      uk: ['Змінити ключ продукту', 'Стан активації'],
      'zh-CN': ['更改产品密钥', '激活状态'],
      'zh-TW': ['變更產品金鑰', '啟用狀態'],
    },
  },
  {
    uri: 'ms-settings:activation',
    contextual: true,
    names: {
      de: ['Aktivieren', 'Problembehandlung', 'Konto hinzufügen', 'Microsoft-Konto hinzufügen', 'Ändern'],
      en: [
        'Activate',
        'Activate now',
        'Add a Microsoft account',
        'Add an account',
        'Change',
        'Go to Store',
        'Go to the Store',
        'Open Store',
        'This is the device I’m using right now',
        'Troubleshoot',
        'Upgrade in your Store app',
      ],
      es: ['Activar', 'Agregar una cuenta', 'Agregar una cuenta de Microsoft', 'Solucionar problemas'],
      fr: ['Activer', 'Ajouter un compte', 'Ajouter un compte Microsoft', 'Résoudre les problèmes'],
      it: ['Attiva', 'Aggiungi un account', 'Aggiungi un account Microsoft', 'Risoluzione dei problemi'],
      ja: ['ライセンス認証を行う', 'アカウントの追加', 'アカウントを追加', 'トラブルシューティング'],
      nl: ['Activeren', 'Een account toevoegen', 'Probleemoplossing'],
      pl: ['Aktywuj', 'Dodaj konto', 'Dodaj konto Microsoft', 'Rozwiąż problemy'],
      'pt-BR': ['Ativar', 'Adicionar uma conta', 'Adicionar uma conta da Microsoft', 'Solução de problemas'],
      ru: ['Активировать', 'Добавить учетную запись', 'Устранение неполадок'],
      'zh-CN': ['激活', '添加帐户', '疑难解答'],
      'zh-TW': ['新增帳戶', '疑難排解'],
    },
  },
  {
    uri: 'ms-settings:recovery',
    contextual: true,
    names: {
      de: ['Diesen PC zurücksetzen', 'Jetzt neu starten', 'Los geht’s'],
      en: ['Get started', 'Go back', 'Reset PC', 'Reset this PC', 'Restart now'],
      es: ['Restablecer este PC'],
      fr: ['Réinitialiser ce PC'],
    },
  },
  {
    uri: 'ms-settings:yourinfo',
    contextual: false,
    names: {
      cs: ['Místo toho se přihlásit pomocí účtu Microsoft', 'Přihlásit se raději s účtem Microsoft'],
      da: ['Log på med en Microsoft-konto i stedet'],
      de: ['Stattdessen mit einem Microsoft-Konto anmelden', 'Stattdessen mit einem lokalen Konto anmelden'],
      en: [
        'Sign in with a Microsoft account instead',
        'Sign in with a local account instead',
        'Sign in using a Microsoft account instead',
      ],
      es: [
        'Iniciar sesión con una cuenta Microsoft en su lugar',
        'Iniciar sesión con una cuenta de Microsoft en su lugar',
        'Iniciar sesión con una cuenta local en su lugar',
      ],
      fr: ['Se connecter plutôt avec un compte Microsoft', 'Se connecter plutôt avec un compte local'],
      it: [
        'Accedi con un account Microsoft',
        'Accedi invece con un account Microsoft',
        'Accedi con un account locale',
      ],
      ja: ['Microsoft アカウントでのサインインに切り替える', 'ローカル アカウントでのサインインに切り替える'],
      ko: ['대신 Microsoft 계정으로 로그인', '대신 로컬 계정으로 로그인'],
      nl: ['In plaats daarvan aanmelden met een Microsoft-account', 'Aanmelden met een Microsoft-account'],
      pl: ['Zamiast tego zaloguj się za pomocą konta Microsoft'],
      'pt-BR': ['Entrar com uma conta da Microsoft', 'Entrar com uma conta local'],
      'pt-PT': ['Iniciar sessão com uma conta Microsoft'],
      ru: [
        'Войти вместо этого с учетной записью Майкрософт',
        'Войти вместо этого с локальной учетной записью',
      ],
      tr: ['Bunun yerine Microsoft hesabıyla oturum aç'],
      'zh-CN': ['改用 Microsoft 帐户登录', '改用本地帐户登录'],
      'zh-TW': ['改為使用 Microsoft 帳戶登入', '改為以 Microsoft 帳戶登入'],
    },
  },
];
