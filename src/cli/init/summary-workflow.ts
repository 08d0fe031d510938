/** examples/summary.yml: a comment on every pull request. Written there by scripts/write-examples.ts. */
export const summaryWorkflow = `# On every pull request: one comment with what it changes, kept up to date. Paste as .github/workflows/gloss.yml.
name: Gloss summary
on: pull_request

permissions: {}

# Runs of one pull request wait for each other: each starts from the answers of the one before.
concurrency:
  group: gloss-summary-\${{ github.event.pull_request.number }}

jobs:
  summary:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 2 # the files then cost no API call
          persist-credentials: false
      - uses: OWNER/gloss@v0 # where you keep this repository
        with:
          model: openai:gpt-5-mini
          api-key: \${{ secrets.OPENAI_API_KEY }}
`;
