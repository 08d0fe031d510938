/** One sound and one broken diagram of every kind that mermaid knows, by mermaid's own name of the kind. */
export const mermaidExamples: { kind: string; sound: string; broken: string }[] = [
  {
    kind: 'c4',
    sound: 'C4Context\n  Person(user, "User", "Someone")\n  System(app, "App")\n  Rel(user, app, "Uses")',
    broken: 'C4Context\n  Person(user, "User"',
  },
  {
    kind: 'flowchart-v2',
    sound:
      'flowchart LR\n  A["one <b>two</b>"] -->|yes| B{why?}\n  subgraph S\n    B --> C\n  end\n  D@{ shape: docs, label: "x" }',
    broken: 'flowchart LR\n  A[[one --> B',
  },
  {
    kind: 'agentflow',
    sound: 'agentflow-beta\n  A[Plan] --> B[Act]',
    broken: 'agentflow-beta\n  A[Plan --> B[[',
  },
  {
    kind: 'swimlane',
    sound:
      'swimlane-beta LR\n  subgraph Buyer\n    A[Order]\n  end\n  subgraph Shop\n    B[Ship]\n  end\n  A --> B',
    broken: 'swimlane-beta LR\n  subgraph Buyer\n    A[Order]',
  },
  {
    kind: 'er',
    sound: 'erDiagram\n  PERSON ||--o{ ORDER : places\n  PERSON {\n    string name PK\n  }',
    broken: 'erDiagram\n  PERSON ||--o{ : places',
  },
  {
    kind: 'gitGraph',
    sound:
      'gitGraph\n  commit\n  branch next\n  checkout next\n  commit id: "a"\n  checkout main\n  merge next',
    broken: 'gitGraph\n  commit\n  checkout nowhere',
  },
  {
    kind: 'gantt',
    sound:
      'gantt\n  title Plan\n  dateFormat YYYY-MM-DD\n  section One\n  Write :a1, 2024-01-01, 30d\n  Read :after a1, 20d',
    broken: 'gantt\n  dateFormat YYYY-MM-DD\n  Write a1, 2024-01-01, 30d\n  : :',
  },
  { kind: 'info', sound: 'info', broken: 'info\n  showEverything' },
  { kind: 'pie', sound: 'pie title Pets\n  "Dogs" : 3\n  "Cats" : 2', broken: 'pie\n  "Dogs" is 3' },
  {
    kind: 'quadrantChart',
    sound: 'quadrantChart\n  x-axis Low --> High\n  y-axis Small --> Large\n  A: [0.3, 0.6]',
    broken: 'quadrantChart\n  A: [0.3, 7',
  },
  {
    kind: 'xychart',
    sound: 'xychart-beta\n  x-axis [jan, feb]\n  y-axis "Money" 0 --> 10\n  bar [5, 6]',
    broken: 'xychart-beta\n  bar [5, six',
  },
  {
    kind: 'requirement',
    sound:
      'requirementDiagram\n  requirement r1 {\n    id: 1\n    text: It works.\n    risk: high\n    verifymethod: test\n  }\n  element e1 {\n    type: simulation\n  }\n  e1 - satisfies -> r1',
    broken: 'requirementDiagram\n  requirement r1 {\n    id 1\n  }',
  },
  {
    kind: 'sequence',
    sound:
      'sequenceDiagram\n  box Aqua Group\n    participant A as Alice\n  end\n  participant B\n  A->>+B: Hello <b>you</b>\n  alt well\n    B-->>-A: Hi\n  end\n  Note over A,B: done',
    broken: 'sequenceDiagram\n  box Aqua Group\n    participant A\n  end\n  A->>B',
  },
  {
    kind: 'classDiagram',
    sound:
      'classDiagram\n  class Animal {\n    +String name\n    +eat(food) bool\n  }\n  Animal <|-- Dog : is',
    broken: 'classDiagram\n  class Animal {\n    +String name',
  },
  {
    kind: 'stateDiagram',
    sound: 'stateDiagram-v2\n  [*] --> Idle\n  Idle --> Busy : work\n  state Busy {\n    a --> b\n  }',
    broken: 'stateDiagram-v2\n  state Busy {\n    a --> b',
  },
  {
    kind: 'journey',
    sound: 'journey\n  title Day\n  section Work\n    Make tea: 5: Me\n    Write: 3: Me, Cat',
    broken: 'journey\n  titel Day\n',
  },
  { kind: 'flowchart-elk', sound: 'flowchart-elk LR\n  A --> B', broken: 'flowchart-elk LR\n  A --> [' },
  {
    kind: 'timeline',
    sound: 'timeline\n  title History\n  2002 : One\n  2004 : Two : Three',
    broken: 'timeline\n  : Two\n  :',
  },
  {
    kind: 'mindmap',
    sound: 'mindmap\n  root((mind))\n    One\n    Two[square]',
    broken: 'mindmap\n  root((mind\n',
  },
  {
    kind: 'kanban',
    sound: "kanban\n  todo[To do]\n    a[Write]@{ assigned: 'me' }\n  done[Done]",
    broken: 'kanban\n  todo[To do\n',
  },
  { kind: 'sankey', sound: 'sankey-beta\n\nA,B,10\nB,C,5', broken: 'sankey-beta\n\nA,B' },
  {
    kind: 'packet',
    sound: 'packet-beta\n  0-15: "Source"\n  16-31: "Target"',
    broken: 'packet-beta\n  0-15 "Source"',
  },
  {
    kind: 'radar',
    sound: 'radar-beta\n  axis a["A"], b["B"], c["C"]\n  curve x["X"]{1, 2, 3}',
    broken: 'radar-beta\n  axis a["A", b\n  curve',
  },
  { kind: 'block', sound: 'block-beta\n  columns 2\n  a b\n  a --> b', broken: 'block-beta\n  a --> [' },
  { kind: 'treeView', sound: 'treeView-beta\n  "src"\n    "a.ts"', broken: 'treeView-beta\n  "src' },
  {
    kind: 'architecture',
    sound:
      'architecture-beta\n  group api(cloud)[API]\n  service db(database)[DB] in api\n  service s(server)[S] in api\n  db:L -- R:s',
    broken: 'architecture-beta\n  service db(database)[DB\n  db:L -- R:s',
  },
  {
    kind: 'eventmodeling',
    sound: 'eventmodeling\n\ntf 01 ui CartUI\ntf 02 cmd AddItem\ntf 03 evt ItemAdded',
    broken: 'eventmodeling\n\ntf 01 ui',
  },
  {
    kind: 'ishikawa',
    sound: 'ishikawa-beta\n  Blurry photo\n    Process\n      Out of focus',
    broken: 'ishikawa-beta',
  },
  {
    kind: 'venn',
    sound: 'venn-beta\n  set A["One"]\n  set B["Two"]\n  union A,B["Both"]',
    broken: 'venn-beta\n  set A["One"',
  },
  {
    kind: 'treemap',
    sound: 'treemap-beta\n"All"\n  "A": 10\n  "B": 20',
    broken: 'treemap-beta\n"All\n  A: 10',
  },
  {
    kind: 'usecase',
    sound: 'usecase-beta\n  actor User\n  User --> Login',
    broken: 'usecase-beta\n  actor User\n  User --> (Log',
  },
  {
    kind: 'wardley',
    sound:
      'wardley-beta\ntitle Tea\nanchor Business [0.95, 0.63]\ncomponent Cup of Tea [0.79, 0.61]\nBusiness -> Cup of Tea',
    broken: 'wardley-beta\ncomponent Cup [0.79',
  },
  {
    kind: 'cynefin',
    sound: 'cynefin-beta\n  complex\n    "Research"\n',
    broken: 'cynefin-beta\n  complex "Research',
  },
  {
    kind: 'railroad',
    sound: 'railroad-beta\nrule = sequence(terminal("a"), nonterminal("b"));',
    broken: 'railroad-beta\nrule = sequence(',
  },
  {
    kind: 'railroadEbnf',
    sound: 'railroad-ebnf-beta\nrule = "a" , b ;',
    broken: 'railroad-ebnf-beta\nrule = "a" , ',
  },
  {
    kind: 'railroadAbnf',
    sound: 'railroad-abnf-beta\nrule = "a" b;',
    broken: 'railroad-abnf-beta\nrule = ( "a"',
  },
  {
    kind: 'railroadPeg',
    sound: 'railroad-peg-beta\nrule <- "a" b;',
    broken: 'railroad-peg-beta\nrule <- ( "a"',
  },
];
