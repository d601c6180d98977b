/** Decap’s words, where a school would use plainer ones. */
import { proposalWords } from './proposal-words.ts';

type Phrases = { [name: string]: string | Phrases };

const plainer: Phrases = {
  auth: { login: 'Open the editor', loggingIn: 'Opening …' },
  app: {
    header: { content: 'Content', workflow: 'Proposals', media: 'Photos', quickAdd: 'Add' },
    app: {
      errorHeader: 'The editor could not start',
      configErrors: 'What is wrong',
      checkConfigYml: 'Tell the person who looks after the directory.',
      loadingConfig: 'Opening the editor …',
      waitingBackend: 'Waiting for the files …',
    },
    notFoundPage: { header: 'There is no such page here' },
  },
  collection: {
    sidebar: { collections: 'Content', allCollections: 'All content', searchAll: 'Search everything' },
    collectionTop: {
      viewAsList: 'Show as a list',
      viewAsGrid: 'Show as cards',
      newButton: 'Add: %{collectionLabel}',
      newButtonAriaLabel: 'Add: %{collectionLabel}',
      searchResults: 'Found for “%{searchTerm}”',
      searchResultsInCollection: 'Found for “%{searchTerm}” in %{collection}',
      filterBy: 'Show only',
    },
    entries: {
      loadingEntries: 'Reading the files …',
      cachingEntries: 'Reading the files …',
      longerLoading: 'This can take a minute',
      noEntries: 'There is nothing here yet',
      unpublishedHeader: 'Not published yet',
    },
    defaultFields: { updatedOn: { label: 'Changed on' } },
  },
  editor: {
    // Decap puts it on what is round each box, and “object field” is no name for anything.
    editorControl: { field: { widgetLabel: '' } },
    editorControlPane: {
      widget: {
        required: '%{fieldLabel}: fill this in.',
        regexPattern: '%{fieldLabel}: %{pattern}.',
        processing: '%{fieldLabel}: wait a moment.',
        range: '%{fieldLabel}: write a number from %{minValue} to %{maxValue}.',
        min: '%{fieldLabel}: write %{minValue} or more.',
        max: '%{fieldLabel}: write %{maxValue} or less.',
        rangeCount: '%{fieldLabel}: keep between %{minCount} and %{maxCount}.',
        rangeCountExact: '%{fieldLabel}: there must be %{count}.',
        rangeMin: '%{fieldLabel}: there must be at least %{minCount}.',
        rangeMax: '%{fieldLabel}: there may be at most %{maxCount}.',
      },
    },
    editor: {
      onLeavePage: 'You have changes that are not saved. Leave all the same?',
      onPublishing: 'Publish this now?',
      onUnpublishing: 'Take this off the site?',
      onDeleteWithUnsavedChanges: 'Delete this, with the changes you have not saved?',
      onDeletePublishedEntry: 'Delete this? To take a listing off the site for a while, set it to “Paused” instead.',
      onDeleteUnpublishedChanges: 'Delete this proposal?',
      loadingEntry: 'Opening …',
    },
    editorInterface: {
      togglePreview: 'Show or hide the preview',
      toggleScrollSync: 'Move the preview along',
    },
    editorToolbar: {
      publishing: 'Saving …',
      publish: 'Save',
      published: 'Saved',
      publishNow: 'Save now',
      publishAndCreateNew: 'Save and add another',
      publishAndDuplicate: 'Save and copy',
      duplicate: 'Copy',
      saving: 'Saving …',
      deletePublishedEntry: 'Delete',
      deleteEntry: 'Delete',
      deleteUnpublishedEntry: 'Delete',
      deleteUnpublishedChanges: 'Delete the proposal',
      deleting: 'Deleting …',
      updating: 'Changing …',
      backCollection: 'Back to: %{collectionLabel}',
      unsavedChanges: 'Not saved yet',
      changesSaved: 'All saved',
      deployButtonLabel: 'See it on the site',
    },
    editorWidgets: {
      image: {
        choose: 'Choose a photo',
        chooseDifferent: 'Choose another photo',
        remove: 'Take the photo out',
      },
    },
  },
  mediaLibrary: {
    mediaLibrary: { onDelete: 'Delete the chosen photos? A listing that shows one will have none.' },
    mediaLibraryModal: {
      noAssetsFound: 'There are no photos yet.',
      noImagesFound: 'There are no photos yet.',
      images: 'Photos',
      mediaAssets: 'Photos',
      search: 'Search …',
      uploading: 'Adding …',
      upload: 'Add a photo',
      chooseSelected: 'Use this photo',
      deleteSelected: 'Delete',
    },
  },
  ui: {
    default: { goBackToSite: 'Back to the site' },
    settingsDropdown: { logOut: 'Sign out', account: 'You' },
    toast: {
      onFailToLoadEntries: 'This could not be opened. %{details}',
      onFailToPersist: '%{details}',
      onFailToDelete: 'This was not deleted. %{details}',
      onFailToPublishEntry: 'This was not published. %{details}',
      onFailToUpdateStatus: 'This was not changed. %{details}',
      missingRequiredField: 'Not saved yet: fill in the boxes that are marked in red.',
      entrySaved: 'Saved.',
      entryPublished: 'Published.',
      onLoggedOut: 'You are signed out. Copy what you have written, then sign in again.',
    },
  },
};

/** Decap’s English, with our words before its own; with proposals, saving and publishing are two things. */
export function plainWords(english: Record<string, unknown>, hasProposals = false): Phrases {
  const words = over(english as Phrases, plainer);
  return hasProposals ? over(words, proposalWords) : words;
}

function over(under: Phrases, upper: Phrases): Phrases {
  const all = Object.entries(upper).map(([name, words]): [string, string | Phrases] => {
    const below = under[name];
    return [name, typeof words === 'object' && typeof below === 'object' ? over(below, words) : words];
  });
  return { ...under, ...Object.fromEntries(all) };
}
