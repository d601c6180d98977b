/** Decap’s words where saving makes a proposal and publishing is a step of its own: behind the gateway. */

export const proposalWords = {
  editor: {
    editorToolbar: {
      publishing: 'Publishing …',
      publish: 'Publish',
      published: 'Published',
      publishNow: 'Publish now',
      publishAndCreateNew: 'Publish and add another',
      publishAndDuplicate: 'Publish and copy',
      unpublish: 'Take off the site',
      unpublishing: 'Taking it off …',
      statusInfoTooltipDraft: 'Only you work on it. When it is ready for the school to look at, choose “In review”.',
      statusInfoTooltipInReview: 'The school will look at it. You can still change it meanwhile.',
    },
  },
  workflow: {
    workflow: {
      loading: 'Reading the proposals …',
      workflowHeading: 'Proposals',
      newPost: 'Add',
      description:
        '%{smart_count} proposal waits for review, %{readyCount} can be published. |||| %{smart_count} proposals wait for review, %{readyCount} can be published.',
      dateFormat: 'D MMMM',
    },
    workflowCard: {
      deleteChanges: 'Delete the proposal',
      deleteNewEntry: 'Delete the proposal',
      publishChanges: 'Publish',
      publishNewEntry: 'Publish',
    },
    workflowList: {
      onDeleteEntry: 'Delete this proposal?',
      onPublishingNotReadyEntry: 'Move it to “Ready” first, then publish it.',
      onPublishEntry: 'Publish this now?',
      inReviewHeader: 'In review',
      currentEntries: '%{smart_count} proposal |||| %{smart_count} proposals',
    },
  },
};
