import type { ShareWords } from '../words/shareWords.ts';

/** The words of the sharing dialog in Portuguese; they come with it. */
export const share: ShareWords = {
  title: 'Compartilhar',
  close: 'Fechar',
  lead: 'Este link abre exatamente a tela que você está vendo.',
  link: 'Link desta tela',
  copy: 'Copiar o link',
  copied: 'Copiado.',
  copyFailed: 'Não foi possível copiar. Selecione o texto do campo e copie.',
  send: 'Enviar por outro aplicativo',
  sendFailed: 'Não foi possível enviar. Copie o link.',
  fromFile:
    'Esta página foi aberta de um arquivo deste computador. O link abaixo só abre neste computador. Para outras pessoas, dê o endereço do site público seguido do texto abaixo.',
  fragment: 'Texto para pôr depois do endereço do site público',
  copyFragment: 'Copiar o texto',
  qr: (title: string) => `Código QR para abrir esta tela (${title})`,
  qrCaption: 'Leia com a câmera do celular para abrir a mesma tela.',
  qrTooLong: 'O link é longo demais para um código QR.',
  page: (name: string) => `Página de “${name}”`,
  copyPage: 'Copiar o link da página',
  pageNote:
    'No LINE e em outros aplicativos, aparecem o título e a imagem. Este link não leva o que está sobreposto nem o ano fiscal.',
};
