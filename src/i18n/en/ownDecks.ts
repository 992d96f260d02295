import type { OwnDecksWords } from '../words/ownDecksWords.ts';
import { counted, series } from './nouns.ts';

const ASKED = 'Please open a presentation file made with “Save to a file” (its name ends with .yaml).';

/** The words around a person's own decks in English: adding a scene, the editor, and where all of it is kept. */
export const ownDecks: OwnDecksWords = {
  title: 'My presentations',
  newDeck: 'My presentation',
  untitled: 'Untitled presentation',
  close: 'Close',

  // A scene of what the page shows.
  wholePlan: 'The whole plan',
  together: series,
  suggestedTitle: (about: string, how: readonly string[]) =>
    how.length === 0 ? about : `${about} – ${how.join(', ')}`,

  // What is said of adding one.
  added: (scene: string, deck: string, number: number) => `“${scene}” was added to “${deck}” as slide ${number}.`,
  addedAlready: (deck: string) => `This screen is already the last slide of “${deck}”.`,
  addedFull: (deck: string, most: number) =>
    `“${deck}” already has ${counted(most, 'slide')}. Please remove some, or make a new presentation.`,
  addedTooLong: 'This screen cannot be a slide: so much is chosen that its address is too long. Please choose less.',
  addAgain: 'Add it again',
  undone: 'Taken back.',
  undo: 'Undo',
  redo: 'Redo',
  edit: 'Edit',

  // Where it is kept.
  keptHere: 'It is kept in this browser only.',
  keptHow: 'It is not sent to other people or sites. With “Edit” you can delete it or save it to a file.',
  keptNote: (file: boolean) =>
    `It is kept in this browser only, automatically. Nobody else can see it, and it is not sent to the site. It is lost when the browser’s data are cleared, so please save important presentations to a file as well.${
      file ? ' A page opened from a folder may share its storage with other pages opened on this computer.' : ''
    }`,
  clear: 'Delete all from this browser',
  cleared: 'All presentations kept in this browser were deleted.',
  full: 'The browser’s storage is full or switched off. This presentation is only on the screen. Please save it to a file before you close the page.',
  refused:
    'This browser does not allow the page to keep anything. This presentation is only on the screen. Please save it to a file before you close the page.',
  retry: 'Try to keep it again',
  changed: 'This presentation was changed in another tab. Neither version was deleted.',
  takeTheirs: 'Open the other tab’s version (can be undone)',
  keepBoth: 'Keep this one as another presentation',
  gone: 'This presentation was deleted in another tab. It is still on this screen.',
  keepAgain: 'Keep it again',
  letGo: 'Delete it here too',
  unreadable: (count: number) =>
    `${counted(count, 'presentation')} kept in this browser cannot be read because of damage. The others are not affected.`,
  newer: (count: number) =>
    `${counted(count, 'presentation')} kept in this browser cannot be read here, made with a newer version of the page. Please use the newer version.`,
  unreadableSave: 'Save the contents to a file',
  unreadableDrop: 'Delete from the browser',

  // The editor.
  choose: 'Presentation',
  deckOption: (title: string, scenes: number) => `${title} (${counted(scenes, 'slide')})`,
  create: 'New presentation',
  open: 'Open a file',
  openHint: 'You can also drop a presentation file (YAML) onto this screen.',
  dropHere: 'Drop the presentation file here to open it',
  copyOf: 'Start from a copy of an example',
  copyTitle: (title: string) => `${title} (copy)`,
  copied: (title: string) => `“${title}” was copied. You can change it freely.`,
  created: 'A new presentation was made.',
  none: 'There is no presentation yet.',
  noneHow:
    'While you look at a screen, choose “Add this screen as a slide” in the menu, and it is listed here. You can also start from a copy of an example.',
  noScenes: 'There is no slide yet.',
  noScenesHow:
    'Close this, bring up the screen that you want to show, and choose “Add this screen as a slide” in the menu. You can also add the screen that you see now from here.',
  addHere: 'Add the screen that you see now',
  deckTitle: 'Title of the presentation',
  deckAudience: 'Audience',
  audiencePlaceholder: 'e.g. a council briefing',
  removeDeck: 'Delete this presentation',
  removedDeck: (title: string) => `“${title}” was deleted.`,
  restoredDeck: (title: string) => `“${title}” was restored.`,

  scenes: (count: number) => `Slides (${count})`,
  keys: 'Keyboard: Alt+↑↓ changes the order, Ctrl+Z undoes, Ctrl+Y redoes',
  scene: (number: number, title: string) => `${number} ${title}`,
  untitledScene: '(untitled)',
  drag: (number: number) => `Drag slide ${number}`,
  up: (number: number, title: string) => `Move slide ${number} “${title}” up`,
  down: (number: number, title: string) => `Move slide ${number} “${title}” down`,
  moved: (title: string, number: number, count: number) => `“${title}” is now slide ${number} of ${count}.`,
  sceneTitle: 'Title',
  sceneText: 'Text',
  textPlaceholder: 'What this slide is to say, in your own words (may stay empty)',
  sceneNotes: 'Speaker notes',
  notesPlaceholder: 'Only the presenter sees them',
  sceneSeconds: 'Planned time (seconds)',
  secondsPlaceholder: (seconds: number) => `If empty: about ${seconds} seconds, from the length of the notes`,
  highlight: 'Emphasized items',
  highlightAdd: 'Choose an item to add',
  highlightDrop: (name: string) => `Stop emphasizing “${name}”`,
  visit: 'See this screen',
  duplicate: 'Copy',
  duplicated: (title: string) => `“${title}” was copied.`,
  remove: 'Delete',
  presentHere: 'Present from this slide',
  present: 'Start presenting',
  removed: (title: string) => `“${title}” was deleted.`,
  problems:
    'Something here does not match the plan as it is now. You can go to the screen and choose it again for this slide.',
  atLimit: (most: number) => `Up to ${counted(most, 'character')} here.`,
  fullDeck: (most: number) => `Up to ${counted(most, 'slide')}.`,
  undoneStep: 'Undone.',
  redoneStep: 'Redone.',

  // Away from the editor, at the picture of a scene.
  away: (title: string) => `You are editing “${title}”.`,
  retake: 'Use the screen that you see now for this slide',
  retaken: 'The screen of the slide was chosen again.',
  back: 'Back to editing',

  // Files.
  save: 'Save to a file',
  saved: (name: string) => `Saved as “${name}”.`,
  saveNone: 'There is no slide yet, so there is nothing to save to a file.',
  saveTooLarge: (most: number) =>
    `The presentation is so large that its file could not be opened again (up to ${counted(most, 'character')}). Please shorten the notes or divide the presentation.`,
  saveFailed: 'The file could not be made. Please try again.',
  opened: (title: string, scenes: number) => `“${title}” was opened (${counted(scenes, 'slide')}).`,
  openedProblems: (count: number) =>
    `${counted(count, 'slide')} ${count === 1 ? 'does' : 'do'} not match the plan as it is now. Please check.`,
  openFailed: (name: string) => `“${name}” could not be opened. The presentation that was open is unchanged.`,
  moreErrors: (count: number) => `There ${count === 1 ? 'is 1 more' : `are ${count} more`}.`,
  fileTooLarge: (name: string) => `${name} – the file is too large. Please check that it is a presentation file.`,
  fileOther: {
    picture: (name: string) => `${name} – this is a picture. ${ASKED}`,
    pdf: (name: string) => `${name} – this is a PDF. ${ASKED}`,
    office: (name: string) =>
      `${name} – this is a file of PowerPoint, Excel, Word or the like. A PowerPoint file made here cannot be turned back into a presentation. ${ASKED}`,
    page: (name: string) => `${name} – this is a web page. ${ASKED}`,
    archive: (name: string) =>
      `${name} – this is a compressed file (ZIP). Please unpack it and open what is inside. ${ASKED}`,
  },
  fileNotUtf8: (name: string) =>
    `${name} – the file cannot be read because its characters are not in UTF-8. Please choose UTF-8 in a text editor and save it again.`,
  fileUnread: (name: string) => `${name} – the file could not be read. Please check that it is there and try again.`,
  same: (title: string) => `There is already a presentation “${title}”. What would you like to do?`,
  sameReplace: 'Replace it (can be undone)',
  sameBoth: 'Keep both',
  cancel: 'Cancel',
  replaced: (title: string) => `“${title}” was replaced with the contents of the file.`,
};
