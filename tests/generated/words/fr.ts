import type { Words } from './types.ts';

export const fr: Words = {
  language: 'fr',
  titles: [
    'Comment activer Windows 11 avec une clé de produit',
    'Activation de Windows : corriger l’erreur 0xC004F050',
  ],
  prose: [
    'Windows réclame une activation quand le matériel a changé ou qu’aucune clé de produit n’a jamais été saisie.',
    'Une licence numérique est liée à l’ordinateur, et l’activation de Windows se fait ensuite d’elle-même.',
    'Le filigrane dans le coin signale que l’activation de Windows manque encore ; il disparaît plus tard tout seul.',
    'La plupart des lecteurs ont acheté leur licence avec l’ordinateur, et la clé se trouve dans le micrologiciel.',
  ],
  headings: [
    'Saisir la clé de produit',
    'L’utilitaire de résolution',
    'Activation en ligne de commande',
    'Activation par téléphone',
  ],
  leadIns: ['Procédez comme suit :', 'Suivez ces étapes :', 'Voici comment faire :'],
  steps: [
    'Ouvrez les **Paramètres** depuis le menu Démarrer.',
    'Allez dans **Système** > **Activation**.',
    'Cliquez sur **Modifier la clé de produit** sur cette page.',
    'Saisissez les 25 caractères de votre clé et appuyez sur **Suivant**.',
    'Sélectionnez **Activer** pour terminer.',
    'Cliquez avec le bouton droit sur **Démarrer** et choisissez **Terminal (administrateur)**.',
    'Tapez `slmgr /xpr` et appuyez sur Entrée.',
    'Exécutez `slmgr /ato` dans la même fenêtre.',
    'Appuyez sur **Windows + R** pour afficher la boîte Exécuter.',
    'Redémarrez l’ordinateur et patientez une minute.',
    'Connectez-vous à nouveau avec votre compte Microsoft.',
    'Choisissez **Résoudre les problèmes** sous l’état d’activation.',
    'Vérifiez que la page indique que Windows est activé.',
  ],
  substeps: [
    'Cliquez sur **Comptes** à gauche.',
    'Choisissez **Vos informations** dans la liste.',
    'Entrez le code reçu sur votre téléphone.',
    'Confirmez avec **Oui**.',
  ],
  notes: [
    'Remarque : la page peut être différente sur votre appareil.',
    'Astuce : la clé se garde en lieu sûr.',
  ],
  facts: [
    'Le fond d’écran ne peut pas être changé.',
    'Un filigrane reste à l’écran.',
    'Les mises à jour arrivent quand même.',
  ],
  factsHeading: 'Ce qui manque sans activation',
  stepWord: 'Étape',
  offers: [
    'Acme Rescue Pro retrouve tous les fichiers perdus.',
    'Aujourd’hui, 60 % de remise sur Acme Vault.',
  ],
  related: ['Sept claviers silencieux', 'Les meilleures webcams de l’année', 'Quel portable pour l’école'],
};
