import type { Words } from './types.ts';

export const es: Words = {
  language: 'es',
  titles: [
    'Cómo activar Windows 11 con una clave de producto',
    'Activación de Windows: solución del error 0xC004F050',
  ],
  prose: [
    'Windows pide la activación cuando el hardware ha cambiado o nunca se introdujo una clave de producto en el equipo.',
    'Una licencia digital está unida al equipo, y la activación de Windows suele hacerse después por sí sola.',
    'La marca de agua de la esquina dice que aún falta la activación de Windows; más tarde desaparece por sí misma.',
    'Casi todos los lectores compraron la licencia con el equipo, y la clave está guardada en el firmware.',
  ],
  headings: [
    'La clave de producto',
    'El solucionador de problemas',
    'Activación en la línea de comandos',
    'Activación por teléfono',
  ],
  leadIns: ['Siga estos pasos:', 'Haga lo siguiente:', 'Así se hace:'],
  steps: [
    'Abra **Configuración** desde el menú Inicio.',
    'Vaya a **Sistema** > **Activación**.',
    'Haga clic en **Cambiar clave de producto** en esa página.',
    'Escriba los 25 caracteres de la clave y pulse **Siguiente**.',
    'Seleccione **Activar** para terminar.',
    'Haga clic con el botón derecho en **Inicio** y elija **Terminal (administrador)**.',
    'Escriba `slmgr /xpr` y pulse Entrar.',
    'Ejecute `slmgr /ato` en la misma ventana.',
    'Presione **Windows + R** para que aparezca el cuadro Ejecutar.',
    'Reinicie el equipo y espere un minuto.',
    'Inicie sesión otra vez con su cuenta de Microsoft.',
    'Elija **Solucionar problemas** debajo del estado de activación.',
    'Compruebe que la página diga que Windows está activado.',
  ],
  substeps: [
    'Haga clic en **Cuentas** a la izquierda.',
    'Elija **Tu información** en la lista.',
    'Introduzca el código de su teléfono.',
    'Confirme con **Sí**.',
  ],
  notes: [
    'Nota: la página puede ser distinta en su dispositivo.',
    'Consejo: la clave debe estar en un lugar seguro.',
  ],
  facts: [
    'El fondo del escritorio no se puede cambiar.',
    'Queda una marca de agua en la pantalla.',
    'Las actualizaciones siguen llegando.',
  ],
  factsHeading: 'Lo que falta sin activación',
  stepWord: 'Paso',
  offers: [
    'Acme Rescue Pro encuentra todos los archivos perdidos.',
    'Solo hoy, 60 % de descuento en Acme Vault.',
  ],
  related: ['Siete teclados silenciosos', 'Las mejores cámaras web del año', 'Qué portátil para la escuela'],
};
