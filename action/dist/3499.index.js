export const id = 3499;
export const ids = [3499];
export const modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ h),
/* harmony export */   b: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var i=new Set(`a about all also am an and any are as at be been being but by can code could did do does explain file files find for from
  get given had has have how i if in into is it its just let like may me my no not of on one or our out please repository repo
  say says shall should show so some such tell than that the their them then there these they this those through to too under
  up us use used uses using via was we were what when where which while who whom whose why will with would you your`.split(/\s+/).filter(e=>e!=="")),r=2,a=40;function h(e){return e.replace(new RegExp("(\\p{Ll}|\\d)(\\p{Lu})","gu"),"$1 $2").replace(new RegExp("(\\p{Lu})(?=\\p{Lu}\\p{Ll})","gu"),"$1 ").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]}function l(e){if(e.length<4)return e;let t=e.replace(/(?:ies|ied)$/,"y").replace(/(?:ings?|ed|ers?|es|s)$/,"").replace(/e$/,"");return t.length<3?e:t}function u(e){let t=h(e).filter(s=>s.length>=r&&!i.has(s)),n=new Map;for(let s of t){let o=l(s);n.size<a&&!n.has(o)&&n.set(o,s)}return n}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findChangePipeline: () => (/* reexport safe */ _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_1__.m),
/* harmony export */   findPipeline: () => (/* reexport safe */ _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_1__.l),
/* harmony export */   pipelines: () => (/* reexport safe */ _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_1__.k)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8844);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6395);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 1491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ T),
/* harmony export */   b: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ I),
/* harmony export */   d: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r={wordStart:107,letter:26,lateLetter:55,capital:60,digits:107,digitsAfterSpace:190,space:21,secondSpace:84,furtherSpace:6,newline:79,furtherNewline:53,sign:89,furtherSign:60},S=[[592,105],[2048,55],[4608,90],[7680,260],[11904,165],[55296,135],[57344,205],[65536,210]],[c,f,g,u,a,m,l]=[0,1,2,3,4,5,6],p=Uint8Array.from({length:128},(e,t)=>x(String.fromCharCode(t))),h=.7,T=Math.ceil(100/r.furtherSpace);function C(e){return Math.ceil(E(e)/100)}function I(e){return Math.round(e*h)}function E(e){let t=0,n=a,o=0;for(let s=0;s<e.length;s+=1){let d=e.charCodeAt(s),i=p[d]??l;o=i===n||i===c&&n===f&&o===1?o+1:1,t+=i===l?w(d):b(i,o,n),n=i}return t}function b(e,t,n){switch(e){case c:return t===1?r.wordStart:t<=4?0:t>12?r.lateLetter:r.letter;case f:return t===1?r.wordStart:r.capital;case g:return t%3!==1?0:n===u?r.digitsAfterSpace:r.digits;case u:return t>2?r.furtherSpace:t===1?r.space:r.secondSpace;case a:return t>1?r.furtherNewline:r.newline;default:return t===1?r.sign:r.furtherSign}}function w(e){for(let[t,n]of S)if(e<t)return n;return 0}function x(e){return/[a-z]/.test(e)?c:/[A-Z]/.test(e)?f:/[0-9]/.test(e)?g:/[ \t]/.test(e)?u:/[\r\n]/.test(e)?a:m}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6395);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb","deno.lock","Cargo.lock","go.sum","go.work.sum","Gemfile.lock","gems.locked","composer.lock","mix.lock","rebar.lock","poetry.lock","uv.lock","pdm.lock","Pipfile.lock","pixi.lock","pylock.toml","conda-lock.yml","pubspec.lock","Podfile.lock","Cartfile.resolved","Package.resolved","packages.lock.json","paket.lock","gradle.lockfile","buildscript-gradle.lockfile",".terraform.lock.hcl","Chart.lock","flake.lock","stack.yaml.lock","cabal.project.freeze","shard.lock","MODULE.bazel.lock"],t=["vendor/","vendors/","third_party/","third-party/","thirdparty/","3rdparty/","node_modules/","bower_components/","jspm_packages/",".yarn/","Pods/","Carthage/","Godeps/","site-packages/",".venv/","gradlew","gradlew.bat","mvnw","mvnw.cmd",".pnp.*"],l=["*.pb.go","*.pb.gw.go","*.pb.cc","*.pb.h","*.pb.swift","*_pb2.py","*_pb2.pyi","*_pb2_grpc.py","*_pb.js","*_pb.d.ts","*_pb.ts","*_pb.rb","*_grpc_pb.js","*.g.dart","*.freezed.dart","*.g.cs","*.g.i.cs","*.Designer.cs","*.designer.cs","*.generated.*","*_generated.*","*.gen.go","*.gen.ts","zz_generated*.go","bindata.go","__generated__/","dist/","*.snap","__snapshots__/","__image_snapshots__/","*.tsbuildinfo","*.nib"],a=["*.min.js","*.min.mjs","*.min.cjs","*.min.css","*.map","*.bundle.js"],p=[[()=>"lockfile",s],[e=>`vendored (${e})`,t],[e=>`generated file (${e})`,l],[e=>`minified file (${e})`,a]],i=p.map(([e,o])=>({describe:e,match:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_1__.d)({patterns:o,source:"built-in rules"})}));function k(e){for(let{describe:o,match:r}of i){let c=r(e);if(c!==void 0)return o(c)}}


/***/ }),

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ d),
/* harmony export */   c: () => (/* binding */ B),
/* harmony export */   d: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6395);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var S=1e3;function h(e){let r=e.split(`
`).slice(0,S).flatMap(E);return o=>{let t={};for(let s of r)s.match(o)!==void 0&&Object.assign(t,s.stated);return t}}function E(e){let[r="",...o]=e.trim().split(/\s+/),t={};for(let s of o){let n=/^(-|!)?linguist-(generated|vendored)(?:=(\w+))?$/.exec(s);if(!n)continue;let i=n[1]===void 0&&n[3]!=="false";n[2]==="generated"?t.generated=i:t.vendored=i}if(Object.keys(t).length===0||/^["#!]/.test(r))return[];try{return (0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.e)({pattern:r,source:".gitattributes"}),[{match:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.d)({patterns:[r],source:".gitattributes"}),stated:t}]}catch{return[]}}var R=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_4__.e)((0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.a)(),1);var a=".glossignore",f=64*1024,A=1e3,G=1024,_=64;function d(e){let r=M(e),o=(0,R.default)({ignorecase:!1,allowRelativePaths:!0});return o.add(r),t=>{if(t.length>G||t.split("/").length>_)return"path is too long";let{ignored:s,rule:n}=o.test(t);return s?`${a} (${n?.pattern??"\u2026"})`:void 0}}function M(e){let r=e.slice(0,f+1).replace(/^\ufeff/,"").split(/\r?\n/),o=r.filter(s=>s.trim()!==""&&!s.startsWith("#"));if(e.length>f||o.length>A)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`${a} must have at most ${A} patterns and ${f/1024} KiB.`,remedy:"Shorten it: a pattern of a directory stands for all that is below it."});let t=r.flatMap((s,n)=>{let i=s.startsWith("#")?void 0:I(s);return i===void 0?[]:[`${a}:${n+1}:1: A pattern ${i}.`]});if(t.length>0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`${a} cannot be used:`,details:t.slice(0,20)});return o}function I(e){return e.length>_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.b?`must have at most ${_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.b} characters`:new RegExp("(?!\\t)\\p{Cc}","u").test(e)?"must have no control characters":[...e.matchAll(/\*{2,}/g)].length>_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.c?`must have at most ${_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_2__.c} times '**'; write several`:void 0}var $=64*1024;function B(e){let[r="",o=""]=_chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_1__.a.map(n=>e.get(n));d(r);let t=b(r,n=>!n.startsWith("#")),s=b(o.slice(0,$),n=>n.includes("linguist-"));return{...t===""?{}:{ignore:t},...s===""?{}:{attributes:s}}}function b(e,r){return e.replace(/^\ufeff/,"").split(/\r?\n/).filter(t=>t.trim()!==""&&r(t)).join(`
`)}function H({ignore:e="",attributes:r=""}){return{ignored:d(e),attributesOf:h(r)}}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ k),
/* harmony export */   c: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7879);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6395);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=/\.(?:md|mdx|markdown|txt|rst|adoc|asciidoc|tex|org|html?|po|srt|csv|tsv|ipynb)$/i;function m({path:e,patch:t}){let r=L(t).map(I).find(Boolean);if(r)return`generated file (${r})`;if(!b.test(e)&&N(t)>500)return"minified file (very long lines)"}function I(e){return/(?:^|[\s*#/;"'(-])@generated\b(?![.@])/.test(e)?"@generated":/\bcode generated\b.*\bdo not edit\b/i.test(e)?"Code generated \u2026 DO NOT EDIT":void 0}function L(e){let t=e.slice(0,6300).split(`
`,21),r=/^@@ -1(?:,\d+)? \+0,0 @@/.test(t[0]??"");return!r&&!/^@@ -\d+(?:,\d+)? \+1(?:,\d+)? @@/.test(t[0]??"")?[]:t.slice(1).filter(i=>r||!i.startsWith("-")).slice(0,10).map(i=>i.slice(1,300))}function N(e){let t=0;for(let r=e.indexOf(`
`);r!==-1;r=e.indexOf(`
`,r+1))t+=1;return t===0?0:e.length/t}var l="patch withheld",y=/^@@ [^\n]*\n[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)/;function k(e){let t=E(e.paths,"paths"),r=E(e.ignore,"ignore"),{ignored:i,attributesOf:s}=(0,_chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_2__.d)(e.rules??{});return n=>{if(t.takenOut(n.path)||!t.onlyTakesOut&&t.matched(n.path)===void 0)return"outside 'paths'";let a=i(n.path);if(a!==void 0)return a;let d=r.takenOut(n.path),u=d?void 0:r.matched(n.path);if(u!==void 0)return`matches ignore pattern '${u}'`;let c=H(n);if(c)return c;let f=s(n.path),g=d?void 0:_(n.path,f);if(g)return g;if(n.patch===void 0)return v(n);if(!(d||f.generated===!1))return m({path:n.path,patch:n.patch})}}function E(e,t){let r=e.filter(n=>n.startsWith("!")).map(n=>n.slice(1)),i=e.filter(n=>!n.startsWith("!")),s=(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_3__.d)({patterns:r,source:t});return{onlyTakesOut:i.length===0,matched:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_3__.d)({patterns:i,source:t}),takenOut:n=>s(n)!==void 0}}function H(e){return e.patch!==void 0&&y.test(e.patch.slice(0,300))?"submodule":e.binary?"binary":void 0}function _(e,t){if(t.generated)return"generated file (.gitattributes)";if(t.vendored)return"vendored (.gitattributes)";let r=(0,_chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);if(!(t.generated===!1&&r?.startsWith("generated"))&&!(t.vendored===!1&&r?.startsWith("vendored")))return r}function v(e){if(e.patchMissing)return`${l} (${e.patchMissing})`;if(e.additions+e.deletions>0)return l;switch(e.status){case"renamed":return"no textual change (renamed)";case"copied":return"no textual change (copied)";case"added":case"removed":return"empty file";default:return"no textual change (mode only)"}}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ _)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4488);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=4,E=3,S=4,w=.1,A=/(^|\/)readme(\.\w+)?$/i,N=/^[ \t]*(?:(?:export|default|public|private|protected|static|abstract|async|final|pub|override|suspend|inline)[ \t]+)*(?:function|class|def|fn|func|fun|interface|type|struct|enum|trait|module|object|record|const|let|var|val)\*?[ \t]+(?:\([^)\n]{0,200}\)[ \t]*)?([\p{L}_$][\p{L}\p{N}_$]*)/gmu;function _(c){let{question:n,files:r,mentions:o=S}=c,f=[...(0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.c)(n).keys()],p=r.map(({path:t,text:e=""})=>({path:t,names:u(t),symbols:u([...e.matchAll(N)].map(([,s=""])=>s).join(" ")),words:u(e)})),h=f.map(t=>{let e=p.filter(({names:s,words:i})=>s.has(t)||i.has(t)).length;return{stem:t,weight:Math.log(1+r.length/Math.max(1,e))}});return p.map(({path:t,names:e,symbols:s,words:i})=>({path:t,score:h.reduce((g,{stem:a,weight:M})=>g+M*(b*Number(e.has(a))+E*Number(s.has(a))+Math.min(i.get(a)??0,o)),A.test(t)?w:0)})).sort((t,e)=>e.score-t.score||(t.path<e.path?-1:t.path>e.path?1:0))}function u(c){let n=new Map;for(let r of (0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.a)(c)){let o=(0,_chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);n.set(o,(n.get(o)??0)+1)}return n}


/***/ }),

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Q),
/* harmony export */   b: () => (/* binding */ q),
/* harmony export */   c: () => (/* binding */ te),
/* harmony export */   d: () => (/* binding */ Me),
/* harmony export */   e: () => (/* binding */ ye)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var Q=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.c)((Xe,w)=>{function F(e){return Array.isArray(e)?e:[e]}var E=void 0,d="",A=" ",h="\\",oe=/[.*+?()[\]{}^$|\\/]/,U="\uFEFF",le=/^\/\*{2,}$/,ce=/^\\!/,ae=/^\\#/,he=/\r?\n/g,ue="//",R=47,B=46,u="/",z="node-ignore";typeof Symbol<"u"&&(z=Symbol.for("node-ignore"));var j=z,_=(e,t,s)=>(Object.defineProperty(e,t,{value:s}),s),K=()=>!1,M={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},fe="\\]^-[",O=e=>fe.indexOf(e)<0?e:h+e,de="(?!\\/)",ge=(e,t)=>{if(e)return`[^\\/${t}]`;let s=`[${t}]`;return new RegExp(s).test("/")?de+s:s},_e=(e,t)=>{let{length:s}=e,n=t+1,i=d,o=e[n];(o==="!"||o==="^")&&(i="^",n++);let c=d,r=d;for(;;){let l=e[n];if(l===E)return null;if(l===h){let a=e[++n];c+=O(a),r=a}else if(l==="-"&&r&&n+1<s&&e[n+1]!=="]"){n++;let a=e[n];a===h&&(a=e[n+=1]),r<=a&&(c+=`-${O(a)}`),r=d}else if(l==="["&&e[n+1]===":"){let a=n+2,f=a;for(;f<s&&e[f]!=="]";)f++;if(f===s)return null;if(f>a&&e[f-1]===":"){let y=e.slice(a,f-1);if(!Object.prototype.hasOwnProperty.call(M,y))return null;c+=M[y],r=d,n=f}else c+=O("["),r="[",n=a-2}else c+=O(l),r=l;if(n++,e[n]==="]")return{end:n,source:ge(i,c)}}},T="[]",C="\0",Ee=new RegExp(`${C}(\\d+)${C}`,"g"),P="\uE000",L="\uE001",v=e=>e===C||e===P||e===L,Re=e=>{let t=[],s=c=>`${C}${t.push(c)-1}${C}`,{length:n}=e,i=d,o=0;for(;o<n;){let c=e[o];if(c===h){let r=e[o+1];r===u&&o+2===n?i+=s(T):r==="*"||r==="["||r===A?i+=e.slice(o,o+2):i+=s(oe.test(r)?h+r:v(r)?`[${r}]`:r),o+=2}else if(v(c))i+=s(`[${c}]`),o++;else if(c==="["){let r=_e(e,o);r===null?(i+=s(T),o=n):(i+=s(r.source),o=r.end+1)}else i+=c,o++}return{source:i,sources:t}},D=null,Ae=/\/(?!$)/,x="[^\\/]*",xe=[[/(\\+)( ?)/g,(e,t,s)=>s?t.slice(0,t.length-t.length%2)+A:t,h+A],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",u],[/\//g,()=>"\\/",u],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[D,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(Ae.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,s)=>t+6<s.length?s.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${L}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+x,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,s)=>s===d?t+P:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>h,h+h],[/\\\\/g,()=>h,h+h],[/\\\[([^\]/]*?)($|\])/g,(e,t,s)=>`\\[${t}${s}`,"["],[D,e=>{let t=e[e.length-1];return!t||t===P||t===L?e:t===u?`${e}$`:`${e}(?=$|\\/$)`}]],Ce=/(^|\\\/)?\uE000$/,m="regex",H="checkRegex",W="_",$e=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,Oe=/\uE001$/,me=()=>"[\\s\\S]",Se=(e,t)=>{let s=d;for(let n=t+1;n<e.length&&!e[n].wildcard;n++)s+=e[n].single;return s},Pe=e=>{if(e.indexOf(x)<0)return e;let t=[],{length:s}=e,n=0;for(;n<s;){let r=e[n];if(e.startsWith(x,n))t.push({wildcard:!0}),n+=x.length;else if(r==="["){let l=n+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<s&&e[l]!=="]";)l+=e[l]===h?2:1;l++,t.push({single:e.slice(n,l)}),n=l}else if(r===h)t.push({single:e.slice(n,n+2)}),n+=2;else if(r==="("){let l=0,a=n;do e[a]===h?a++:e[a]==="("?l++:e[a]===")"&&l--,a++;while(a<s&&l>0);"*+?".indexOf(e[a])>=0&&a++,t.push({boundary:e.slice(n,a)}),n=a}else r==="^"||r==="$"?(t.push({boundary:r}),n++):(t.push({single:r}),n++)}let i=d,o=[],c=()=>{let r;o.forEach((l,a)=>{l.wildcard&&(r=a)}),o.forEach((l,a)=>{if(!l.wildcard){i+=l.single;return}i+=a===r?x:`(?:(?!${Se(o,a)})[^\\/])*`}),o=[]};return t.forEach(r=>{if(r.boundary===void 0){o.push(r);return}c(),i+=r.boundary}),c(),i},V=e=>{le.test(e)&&(e="**");let{source:t,sources:s}=Re(e),n=xe.reduce((i,[o,c,r])=>o===D?c(i,e):r!==E&&i.indexOf(r)<0?i:o.test(i)?i.replace(o,c.bind(e)):i,t);return s.length?n.replace(Ee,(i,o)=>s[o]):n},Le=(e,t)=>{e[e.length-1]===u&&(t=V(e.slice(0,-1)));let s=t.slice(0,-1),n=t[t.length-1];return n===P?`${s}$`:n===L?s:T},Y=e=>{let t=e.indexOf(u);return t<0||t===e.length-1},we=e=>{let t=e.length-1,s=e.lastIndexOf(u,e[t]===u?t-1:t);return s<0?e:e.slice(s+1)},Ne=e=>{if(e.charCodeAt(0)===R||e.indexOf(ue)>=0){let n=e.split(u).filter(Boolean);return n.pop(),n.length?n.join(u)+u:d}let t=e.length-1,s=e.lastIndexOf(u,e.charCodeAt(t)===R?t-1:t);return s<0?d:e.slice(0,s+1)},$=e=>typeof e=="string",Te=e=>e&&$(e),De=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(he).filter(Boolean),I=class{constructor(t,s,n,i,o,c){this.pattern=t,this.mark=s,this.negative=o,_(this,"body",n),_(this,"ignoreCase",i),_(this,"regexPrefix",c)}get _basenameOnly(){return _(this,"_basenameOnly",Y(this.body))}get regex(){let t=W+m;return this[t]?this[t]:this._make(m,t)}get checkRegex(){let t=W+H;return this[t]?this[t]:this._make(H,t)}_make(t,s){let n=Pe(t===m?this.regexPrefix.replace(Ce,$e).replace(Oe,me):Le(this.body,this.regexPrefix)),i=this.ignoreCase?new RegExp(n,"i"):new RegExp(n);return _(this,s,i)}},Ie=e=>{let t=0;for(;e[e.length-t-1]===h;)t++;return t%2===1},be=(e,t)=>{let s=e.length,n;for(;;){for(t&&e[s-1]==="\r"&&s--,n=s;e[n-1]===A;)n--;if(!t||e[n-1]!==`
`)break;s=n-1}if(n===s)return e.slice(0,s);let i=0;for(;e[n-i-1]===h;)i++;return i%2?e.slice(0,n-1)+A:e.slice(0,n)},pe=(e,t,s,n,i)=>{let o=i&&e[0]===U?e.slice(1):e;if(o[0]==="#")return;let c=!1;o[0]==="!"&&(c=!0,o=o.slice(1));let r=o[o.length-1];if((r===A||n&&(r==="\r"||r===`
`))&&(o=be(o,n)),!o||Ie(o))return;o=o.replace(ce,"!").replace(ae,"#");let l=V(o);return new I(e,t,o,s,c,l)},b=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,s){if(t&&t[j]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let n=$(t),i=n?t:t.pattern,o=Te(i)&&pe(i,n?E:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!s);o&&(this._added=!0,this._rules.push(o),Y(o.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=$(t),this._stripBOM=!this._split||t[0]===U,F(this._split?De(t):t).forEach(this._add,this),this._added&&(this._literalRules=E),this._added}testLiteral(t){let s=this._literalRules||(this._literalRules=this._rules.filter(({body:r})=>r[r.length-(r[r.length-1]===u?2:1)]==="*")),n=!1,i=!1,o;for(let r=s.length-1;r>=0;r--){let l=s[r];if(l.checkRegex.test(t)){n=!l.negative,i=l.negative,o=l.negative?E:l;break}}let c={ignored:n,unignored:i};return o&&(c.rule=o),c}test(t,s){let n=this._rules,{length:i}=n,o=this._basenameCount*2>=i,c=o?we(t):t;for(let r=i-1;r>=0;r--){let l=n[r];if(l[s].test(o&&l._basenameOnly?c:t)){let{negative:a}=l,f={ignored:!a,unignored:a};return a||(f.rule=l),f}}return{ignored:!1,unignored:!1}}},ke=(e,t)=>{throw new t(e)},g=(e,t,s)=>$(e)?e?g.isNotRelative(e)?s(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:s("path must not be empty",TypeError):s(`path must be a string, but got \`${t}\``,TypeError),Z=e=>{let t=e.charCodeAt(0);if(t===R)return!0;if(t!==B)return!1;if(e.length===1)return!0;let s=e.charCodeAt(1);return s===R?!0:s!==B?!1:e.length===2||e.charCodeAt(2)===R};g.isNotRelative=Z;g.convert=e=>e;var S=e=>$(e)&&g.convert(e),p=class{constructor({ignorecase:t=!0,ignoreCase:s=t,allowRelativePaths:n=!1}={}){_(this,j,!0),this._rules=new b(s),this._strictPathCheck=!n,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,s,n){return g(n,t,this._strictPathCheck?ke:K),n?this._t(n,s):{ignored:!1,unignored:!1}}checkIgnore(t){let s=S(t);if(!s||s.charCodeAt(s.length-1)!==R)return this._test(t,this._testCache,s);let n=this._t(s,this._testCache);if(n.ignored)return n;let i=this._rules.testLiteral(s);return i.ignored||i.unignored?i:n}_t(t,s){if(t in s)return s[t];let n=Ne(t),i=n?this._t(n,s):E;return s[t]=i&&i.ignored?i:this._rules.test(t,m)}ignores(t){return this._test(t,this._ignoreCache,S(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return F(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,S(t))}},k=e=>new p(e),Ge=e=>g(S(e),e,K),J=()=>{let e=s=>/^\\\\\?\\/.test(s)||/["<>|\u0000-\u001F]+/u.test(s)?s:s.replace(/\\/g,"/");g.convert=e;let t=/^[a-z]:\//i;g.isNotRelative=s=>t.test(s)||Z(s)};typeof process<"u"&&process.platform==="win32"&&J();w.exports=k;k.default=k;w.exports.isPathValid=Ge;_(w.exports,Symbol.for("setupWindows"),J)});var se=(0,_chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_2__.e)(Q(),1);var q=256,ee=4,te=3,G=64;function Me({patterns:e,source:t}){let s=(0,se.default)({ignorecase:!1,allowRelativePaths:!0});for(let n of e){ye({pattern:n,source:t});for(let i of ne(n))s.add({pattern:i,mark:n})}return n=>s.test(n).rule?.mark}function ye({pattern:e,source:t}){let s=e.split("{").length-1;if(e.length>q)throw N(e,t,`at most ${q} characters`);if([...e.matchAll(/\*{2,}/g)].length>te)throw N(e,t,`at most ${te} times '**'`);if(s>ee)throw N(e,t,`at most ${ee} brace groups`);if(ne(e).length>G)throw N(e,t,`braces that stand for at most ${G} patterns`)}function ne(e){let t=[],s=[e];for(let n=s.pop();n!==void 0&&t.length<=G;n=s.pop()){let i=/\{([^{}]*,[^{}]*)\}/.exec(n);if(!i){t.push(n);continue}let o=n.slice(0,i.index),c=n.slice(i.index+i[0].length);for(let r of(i[1]??"").split(","))s.push(`${o}${r}${c}`)}return[...new Set(t)]}function N(e,t,s){let n=e.length>80?`${e.slice(0,80)}\u2026`:e;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`The pattern '${n}' in '${t}' is not allowed: a pattern has ${s}.`,remedy:"Write it as several shorter patterns."})}


/***/ })

};
