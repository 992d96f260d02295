import type { ShareWords } from '../words/shareWords.ts';

/** The words of the sharing dialog in Spanish; they come with it. */
export const share: ShareWords = {
  title: 'Compartir',
  close: 'Cerrar',
  lead: 'Este enlace abre exactamente la pantalla que usted está viendo.',
  link: 'Enlace de esta pantalla',
  copy: 'Copiar el enlace',
  copied: 'Copiado.',
  copyFailed: 'No se pudo copiar. Seleccione el texto del campo y cópielo.',
  send: 'Enviar con otra aplicación',
  sendFailed: 'No se pudo enviar. Copie el enlace.',
  fromFile:
    'Esta página se abrió desde un archivo de esta computadora. El enlace de abajo solo se abre en esta computadora. A otras personas, deles la dirección del sitio público seguida del texto de abajo.',
  fragment: 'Texto que va después de la dirección del sitio público',
  copyFragment: 'Copiar el texto',
  qr: (title: string) => `Código QR para abrir esta pantalla (${title})`,
  qrCaption: 'Léalo con la cámara del celular para abrir la misma pantalla.',
  qrTooLong: 'El enlace es demasiado largo para un código QR.',
  page: (name: string) => `Página de “${name}”`,
  copyPage: 'Copiar el enlace de la página',
  pageNote:
    'En LINE y otras aplicaciones aparecen el título y la imagen. Este enlace no lleva lo superpuesto ni el año fiscal.',
};
