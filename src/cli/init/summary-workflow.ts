/** examples/summary.yml: a comment on every pull request. Written there by scripts/write-examples.ts. */
export const summaryWorkflow = `# On every pull request: one comment with what it changes, kept up to date. Paste as .github/workflows/gloss.yml.
name: Gloss summary
on: pull_request

permissions: {}

# Runs of one pull request wait for each other: a run that is cancelled would have to be taken up by the next.
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
      - uses: actions/cache@v5 # answers are reused by the next push
        with:
          path: \${{ runner.temp }}/gloss
          key: gloss-\${{ github.event.pull_request.number }}-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: gloss-\${{ github.event.pull_request.number }}-
      - uses: OWNER/gloss@v0 # where you keep this repository
        with:
          model: openai:gpt-5-mini
          api-key: \${{ secrets.OPENAI_API_KEY }}
`;
