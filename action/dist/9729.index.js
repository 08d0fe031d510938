export const id = 9729;
export const ids = [9729];
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

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2125);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x=10;function m(c){let e=[],t=c;for(let r=0;r<x;r+=1){let n=k(t);if(n.found.length===0)break;t=n.text,e.push(...n.found)}return{text:t,found:e.sort((r,n)=>r.line-n.line)}}function k(c){let e=(0,_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.b)(c),t=e.lines.map(o=>({kind:_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.a.kind,line:o})),r="",n=0,i=1;for(let{rule:o,start:u,end:a}of (0,_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_1__.d)(e.text)){let s=e.text.slice(n,u);i+=p(s),t.push({kind:o.kind,line:i}),r+=`${s}[REDACTED:${o.kind}]`,n=a}return{text:n===0?e.text:r+e.text.slice(n),found:t}}function p(c){let e=0;for(let t=c.indexOf(`
`);t!==-1;t=c.indexOf(`
`,t+1))e+=1;return e}


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 3140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function u(s){let e=i(s.word);if(e.length>c)return;let t=s.choices.map(n=>({choice:n,slips:d(e,i(n))})).sort((n,r)=>n.slips-r.slips)[0];return t&&t.slips<=Math.min(g,Math.floor(e.length/2))?t.choice:void 0}function i(s){return s.toLowerCase().replaceAll(/[-_. ]/g,"")}var g=2,c=40;function d(s,e){let o=Array.from({length:e.length+1},(t,n)=>n);for(let t=1;t<=s.length;t++){let n=[t];for(let r=1;r<=e.length;r++){let l=(o[r-1]??0)+(s[t-1]===e[r-1]?0:1);n.push(Math.min(l,(o[r]??0)+1,(n[r-1]??0)+1))}o=n}return o[e.length]??0}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ E),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ I),
/* harmony export */   d: () => (/* binding */ L)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3786);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2955);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var E=/^[a-z][a-z0-9-]{0,39}$/,d=/(?<!`)<!--[ \t]*gloss:image[ \t]+([a-z][a-z0-9-]{0,39})[ \t]*-->((?:(?!<!--[ \t]*\/?gloss:image)[\s\S])*)<!--[ \t]*\/gloss:image[ \t]*-->/g,f=/^ {0,3}(`{3,}|~{3,})/,h=/^ {0,3}<\/?[a-z]/i,$=300;function x(s){return[...A(s).matchAll(d)].map(e=>{let[t,r="",i=""]=e,n=e.index,o=n+t.indexOf("-->")+3;return{name:r,start:n,end:n+t.length,from:o,to:o+i.length}})}function I(s){let{page:e,place:t,picture:r}=s,{text:i}=e,n=i.lastIndexOf(`
`,t.start-1)+1,o=i.slice(n,t.start),a=(0,_chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_1__.a)({from:e.path,to:r.path}),c=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_3__.a)(r.alt).replaceAll(/\s+/g," ").trim().slice(0,$).toWellFormed(),l=P(i,n)?`<img src="${a}" alt="${b(c)}">`:`![${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_2__.b)(c)}](${a})`;if(o.trim()!=="")return l;let u=/\r\n/.test(i.slice(n,t.end+2))?`\r
`:`
`;return`${u}${o}${l}${u}${o}`}function L({text:s,names:e}){return x(s).filter(({name:t})=>e.has(t)).reduceRight((t,{start:r,end:i})=>{let[n,o]=[t.slice(0,r),t.slice(i)],a=/^[ \t]*(?:\r?\n|$)/.exec(o)?.[0];if(a===void 0||!/(?:^|\n)[ \t]*$/.test(n))return n+o;let c=n.replace(/[ \t]*$/,""),l=o.slice(a.length),u=c===""||/\n[ \t]*\r?\n$/.test(c);return c+(u?l.replace(/^[ \t]*\r?\n/,""):l)},s)}function A(s){let e;return s.split(`
`).map(t=>{let r=f.exec(t)?.[1],i=e!==void 0||r!==void 0;return e===void 0?e=r:r?.startsWith(e)&&t.trim()===r&&(e=void 0),i?" ".repeat(t.length):t}).join(`
`)}function P(s,e){let t=s.slice(0,e).split(`
`).slice(0,-1).reverse(),r=t.findIndex(n=>n.trim()==="");return(r===-1?t:t.slice(0,r)).some(n=>h.test(n))}function b(s){return s.replaceAll(/[^\p{L}\p{N} .,:;-]/gu,e=>`&#${e.codePointAt(0)};`)}


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

/***/ 8496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;function o(n){let e=d.exec(n);if(!e)return;let[,r,t="1",i,s="1",u=""]=e;return{oldStart:Number(r),oldLines:Number(t),newStart:Number(i),newLines:Number(s),section:u.replace(/\r$/,"")}}


/***/ }),

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p),
/* harmony export */   b: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function p({from:t,to:n}){let s=t.split("/").slice(0,-1),i=n.split("/"),e=0;for(;e<s.length&&e<i.length-1&&s[e]===i[e];)e+=1;return[...s.slice(e).map(()=>".."),...i.slice(e).map(d)].join("/")}function d(t){return encodeURIComponent(t.toWellFormed()).replace(/%(?:40|2B|2C|3D)/g,decodeURIComponent).replace(/[()*!'~_]/g,n=>n==="_"?n:`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}function u({from:t,link:n}){if(/^[a-z][a-z0-9+.-]*:|^\/\/|[\\\s\p{Cc}]/iu.test(n))return;let[,s="",i=""]=/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(n)??[],e=c(s);if(e===void 0||/[\\\p{Cc}]/u.test(e))return;let r=e.startsWith("/")||e===""?[]:t.split("/").slice(0,-1);for(let o of(e===""?t:e).split("/")){if(o===".."&&r.length===0)return;o===".."?r.pop():o!==""&&o!=="."&&r.push(o)}return{path:r.join("/"),fragment:i}}function c(t){try{return decodeURIComponent(t)}catch{return}}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e),
/* harmony export */   b: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function e(r){return`branch ${r.branch} of ${r.owner}/${r.repo}`}var a=`query GlossBranchHead($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid } } }
}`;async function p(r){let{client:n,owner:t,repo:o,branch:i}=r;return(await n.query({document:a,variables:{owner:t,repo:o,ref:`refs/heads/${i}`},subject:e(r),permission:"contents: read"})).repository?.ref?.target?.oid}


/***/ }),

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ o),
/* harmony export */   c: () => (/* binding */ h),
/* harmony export */   d: () => (/* binding */ ue),
/* harmony export */   e: () => (/* binding */ fe),
/* harmony export */   f: () => (/* binding */ O),
/* harmony export */   g: () => (/* binding */ xe),
/* harmony export */   h: () => (/* binding */ L),
/* harmony export */   i: () => (/* binding */ W),
/* harmony export */   j: () => (/* binding */ ee),
/* harmony export */   k: () => (/* binding */ Ae),
/* harmony export */   l: () => (/* binding */ ye),
/* harmony export */   m: () => (/* binding */ Me),
/* harmony export */   n: () => (/* binding */ ne),
/* harmony export */   o: () => (/* binding */ re),
/* harmony export */   p: () => (/* binding */ Re)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6532);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var D=200,A=["openai","anthropic","google","compatible","offline"];function m(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(D).regex(new RegExp(`^(${A.join("|")}):\\S+$`),`must be 'provider:id', with one of the providers ${A.join(", ")}`)}var y=[[/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,"must have no invisible characters"],[/\\/,"must have '/' between directories, not '\\'"],[/^[/~]|^[a-z]:/iu,"must be relative to the root of the repository, such as 'docs/reference'"],[/(^|\/)\.{1,2}(\/|$)/,"must have no '.' or '..' in it: write it from the root of the repository"],[/\/\/|\/$/,"must have a name between two slashes"]],G=[...y,[/[<>:"|?*]/,'must have none of < > : " | ? * in it, which Windows cannot write'],[/[. ](\/|$)/,"must have no dot or space at the end of a name"],[/(^|\/)(\.git[^/]*|git~\d|node_modules)(\/|$)/i,"must not be in '.git', '.github' or 'node_modules'"],[/^\./,"must not begin with a dot: tools read their settings from such places"]];function c(t){return t!==t.normalize("NFC")?"must be in the composed form of Unicode (NFC)":G.find(([i])=>i.test(t))?.[1]}function _(t){return y.find(([i])=>i.test(t))?.[1]}function v(t){if([...t.matchAll(/\{/g)].length>4)return"must have at most 4 groups in braces. Write several patterns";if(H(t)>64)return"must stand for at most 64 patterns with its braces. Write several patterns";if([...t.matchAll(/\*{2,}/g)].length>3)return"must have at most 3 times '**'. Write several patterns";if(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(t))return"must be one line";if(/^!?\s*$/.test(t))return"must not be empty";if(/^\s|\s$/.test(t))return"must not begin or end with a space";if(t.startsWith("#"))return"must not begin with '#', which begins a comment there. Write '\\#'";if(/^!?\.\//.test(t))return"must not begin with './', which matches nothing. Write it without";if(/(^!?|\/)\.\.(\/|$)/.test(t))return"must have no '..' in it: patterns hold from the root downwards";if(/\\[\p{L}\p{N}_]/u.test(t))return"must have '/' between directories, not '\\'"}function H(t){let i=t,n=1;for(let s=E(i);s;s=E(i))n*=s[0].split(",").length,i=i.replace(s[0],"_");return n}function E(t){return/\{[^{}]*\}/.exec(t)}var K=100;function o(t){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(t).regex(/^[^\r\n]*$/,"must be one line")}function h(){let t=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(256).superRefine(l(v));return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(t).max(K)}function ue(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).overwrite(t=>t.replace(/(?<=[^/])\/$/,"")).superRefine(l(c))}function fe(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).superRefine(l(t=>c(t)??(/[^/]\.md$/.test(t)?void 0:"must end in '.md'")))}function r(t,i){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(500).superRefine(l(n=>_(n)??(t?.test(n)===!1?i:void 0)))}function l(t){return(i,n)=>{let s=i===""?void 0:t(i);s!==void 0&&n.addIssue({code:"custom",message:s})}}function O(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.number().min(0).max(1e5)}function xe(){return _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.number().min(0).max(1e5)}var q=/^[a-z][a-z0-9_]{0,39}$/,k=2e4,V=3600,Y=10,J=64e3,u=4096,Z=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(q,"must be a word of a-z, 0-9 and '_' that begins with a letter").meta({title:"Name",description:"What later stages and outputs call it: `stages.<name>`.",examples:["outline"]}),T=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(k).meta({title:"Prompt",description:"A Liquid template over `item`, `stages`, `repository` (and `items`, `failures` in `all`): what is asked, or said, or drawn.",examples:[`Write one paragraph about {{ item.path }}:

{{ item.text }}`]}),M={name:Z,prompt:T.optional(),"prompt-file":r().optional().meta({title:"Prompt in a file",description:"A file of the repository that holds the prompt, read from the base like this file.",examples:[".github/gloss/outline.md"]})},p={...M,model:m().optional().meta({title:"Model of the stage",description:"The model, as 'provider:id', where it is not the pipeline's.",examples:["openai:gpt-5-mini"]}),retries:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(0).max(Y).optional().meta({title:"Retries",description:"How often a failed call is tried again before the item is given up; 5 unless told. A refusal is final.",examples:[2]}),timeout:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(V).optional().meta({title:"Timeout",description:"Seconds that one call of this stage may take.",examples:[300]})},R=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().max(k).optional().meta({title:"Instructions",description:"What holds for every item: tone, form, rules. It is no template.",examples:["Short sentences. British spelling."]}),P=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(16).max(J).optional().meta({title:"Longest answer",description:"Tokens that an answer may have at most; a longer one is a failure.",examples:[2e3]}),a=t=>_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.literal(t).meta({title:"Kind",description:"What the stage does; it decides which other settings the stage takes.",examples:[t]}),f=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("text"),...p,system:R,"max-output-tokens":P}).meta({title:"Text",description:"One model call that answers with text."}),x=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("object"),...p,system:R,"max-output-tokens":P,schema:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string(),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.unknown()).meta({title:"Schema",description:"JSON Schema of the answer, an object.",examples:[{type:"object",properties:{summary:{type:"string"}},required:["summary"]}]})}).meta({title:"Object",description:"One model call that answers with data of a given form."}),Q=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(/^[1-9]\d{1,3}x[1-9]\d{1,3}$/,{error:"must be 'WIDTHxHEIGHT' in pixels, for example 1024x1024",abort:!0}).refine(t=>t.split("x").every(i=>Number(i)<=u),`must be at most ${u}x${u}`),j=o(60).optional().meta({title:"Service",description:"The job service that makes it, by the name the operator gave it; without one the model makes it. Addresses and keys are never in this file.",examples:["studio"]}),g=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("image"),...p,service:j,size:Q.optional().meta({title:"Size",description:"Pixels, WIDTHxHEIGHT; 1024x1024 unless told.",examples:["1200x630"]}),format:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["png","jpeg","webp"]).optional().meta({title:"Format",description:"The format of the picture; png unless told.",examples:["webp"]}),alt:T.optional().meta({title:"Alternative text",description:"A template for what the picture shows, for those who do not see it; the first words of the prompt unless told.",examples:["The parts of {{ item.key }} and how they meet"]})}).meta({title:"Image",description:"One picture, checked before it is kept."}),N=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("speech"),...p,service:j,voice:o(60).optional().meta({title:"Voice",description:"A voice by the provider's own name for it.",examples:["alloy"]}),format:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["mp3","wav","opus"]).optional().meta({title:"Format",description:"The format of the sound; mp3 unless told.",examples:["wav"]})}).meta({title:"Speech",description:"The prompt, read aloud."}),b=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({kind:a("transform"),...M,parse:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["text","json"]).optional().meta({title:"Reading",description:"What the rendered text is: 'text', or 'json' to be read into data.",examples:["json"]})}).meta({title:"Transform",description:"A template alone; no model is called."}),I=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.discriminatedUnion("kind",[f,x,g,N,b]),X=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.discriminatedUnion("kind",[f,x,g,b]),L=Object.fromEntries(Object.entries({text:f,object:x,image:g,speech:N,transform:b}).map(([t,{shape:i}])=>[t,Object.keys(i)])),W=Object.keys(L),ee=W.filter(t=>t!=="speech"),$=t=>[...new Set(t.flatMap(i=>L[i]??[]))],Ae=$(W),ye=$(ee);var Me=/^[a-z][a-z0-9-]{0,39}$/,te=10,ie=5,C=5,oe=500,ne=1e4,se=1e3,F=()=>_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(2e4),z=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({files:h().min(1).optional().meta({title:"Files",description:"Files of the repository, as patterns of gitignore syntax: an item each.",examples:[["docs/**/*.md"]]}),"pull-request":h().optional().meta({title:"Changed files",description:"Files that a pull request (or range of commits) changes, as patterns; [] means all. An item each.",examples:[["src/"]]}),thread:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.union([_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.literal(!0),r()]).optional().meta({title:"Thread",description:"With 'true' the conversation on the issue or pull request where it is asked for; with a path an exported conversation in the repository (JSON, or Markdown). Parts of it are the items.",examples:[!0,"discussions/42.json"]}),commits:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(se).optional().meta({title:"Commits",description:"So many of the newest commits at most, of the range that is asked for: an item each.",examples:[100]}),prompts:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.union([_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().min(1).max(4e3),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.record(_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string(),_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.unknown())])).min(1).max(oe).optional().meta({title:"Prompts",description:"Texts, or mappings whose keys templates can use: an item each.",examples:[["A lighthouse at dawn","A harbour at night"]]}),table:r(/\.(?:csv|tsv|json|jsonl|ndjson|ya?ml)$/i,"must end in .csv, .tsv, .json, .jsonl, .ndjson, .yml or .yaml").optional().meta({title:"Table",description:"A CSV, TSV, JSON, JSONL or YAML file of the repository: an item for each row.",examples:["data/products.csv"]}),key:o(100).optional().meta({title:"Key",description:"The column (or key of a prompt) that names an item; `id`, `key`, `slug` or `name` unless told, else its number.",examples:["sku"]}),chunk:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(200).max(1e5).optional().meta({title:"Chunks",description:"Longer texts are cut into items of about so many tokens.",examples:[6e3]})}).meta({title:"Source",description:"What the items are: one of files, pull-request, thread, commits, prompts and table."}),w=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({path:o(500).meta({title:"Path",description:"A template. It begins with a directory and ends in an extension, both written out: nothing is written elsewhere.",examples:["docs/products/{{ item.key | slugify }}.md"]}),content:F().optional().meta({title:"Content",description:"A template for the whole file; without one, the file is what its stage made.",examples:[`# {{ item.key }}

{{ stages.text }}
`]}),stage:o(40).optional().meta({title:"Stage",description:"The stage whose outcome is the file, for one without content; the last stage unless told.",examples:["hero"]}),reference:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.string().regex(_chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_1__.a,"must be a word of a-z, 0-9 and '-' that begins with a letter").optional().meta({title:"Reference",description:"For a picture made from a Markdown page: the page shows it between `<!-- gloss:image NAME -->` and `<!-- /gloss:image -->`, by this name.",examples:["hero"]})}).meta({title:"File",description:"One file for each item, or one of all."}),U=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({each:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(w).max(C).default([]).meta({title:"Files of each item",description:"Files that are written for every item.",examples:[[{path:"docs/products/{{ item.key }}.md"}]]}),all:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(w).max(C).default([]).meta({title:"Files of all items",description:"Files that are written once, from all results.",examples:[[{path:"docs/products/README.md",content:`{% for one in items %}- {{ one.key }}
{% endfor %}`}]]}),comment:F().optional().meta({title:"Comment",description:"A template for the comment on the pull request or issue, and for the terminal.",examples:[`### Notes

{{ stages.overview }}`]})}).meta({title:"Publish",description:"Where the results go: files of each item, files of all, a comment."}),re=_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.strictObject({description:o(200).default("").meta({title:"Description",description:"What the pipeline is for, in one line, for help and lists.",examples:["Product texts from the price list"]}),source:z,each:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(I).max(te).default([]).meta({title:"Stages of each item",description:"What is done to every item, in order; each sees what the earlier ones made.",examples:[[{name:"text",kind:"text",prompt:"Describe {{ item.key }}."}]]}),all:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.array(X).max(ie).default([]).meta({title:"Stages over all",description:"What is done once, with the results of all items. What is too large for one call is combined in parts.",examples:[[{name:"overview",kind:"text",prompt:`Summarise:
{% for one in items %}{{ one.stages.text }}
{% endfor %}`}]]}),publish:U.prefault({}),approval:_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.enum(["none","command"]).default("none").meta({title:"Approval",description:"With 'command' files wait until somebody with write permission approved them.",examples:["command"]}),schedule:o(100).optional().meta({title:"Schedule",description:"When it is meant to run, in words or as cron: a hint for people and for `gloss init`; the workflow decides.",examples:["every Monday"]}),model:m().optional().meta({title:"Model",description:"The model, as 'provider:id', where it is not the default.",examples:["openai:gpt-5-mini"]}),"budget-usd":O().optional().meta({title:"Budget",description:"US dollars that one run of it may spend, where that is not the default.",examples:[2]}),"max-items":_chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_2__.a.int().min(1).max(ne).default(5e3).meta({title:"Most items",description:"With more items nothing is run, and the error says how many there are.",examples:[200]})}).meta({title:"Pipeline",description:"A pipeline of your own."}),Re={"":Object.keys(re.shape),source:Object.keys(z.shape),publish:Object.keys(U.shape),file:Object.keys(w.shape)};


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followCommand: () => (/* reexport safe */ _chunk_XD46N3B7_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_XD46N3B7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3001);
/* harmony import */ var _chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2392);
/* harmony import */ var _chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6342);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6784);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5101);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8761);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5662);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(335);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7001);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4163);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5900);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8844);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(226);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3140);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1957);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6395);
/* harmony import */ var _chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(222);
/* harmony import */ var _chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9863);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 7415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ H),
/* harmony export */   B: () => (/* binding */ Fn),
/* harmony export */   C: () => (/* binding */ ge),
/* harmony export */   D: () => (/* binding */ Hn),
/* harmony export */   E: () => (/* binding */ Dn),
/* harmony export */   F: () => (/* binding */ D),
/* harmony export */   G: () => (/* binding */ Yn),
/* harmony export */   H: () => (/* binding */ zn),
/* harmony export */   a: () => (/* binding */ E),
/* harmony export */   b: () => (/* binding */ we),
/* harmony export */   c: () => (/* binding */ Te),
/* harmony export */   d: () => (/* binding */ O),
/* harmony export */   e: () => (/* binding */ oe),
/* harmony export */   f: () => (/* binding */ rn),
/* harmony export */   g: () => (/* binding */ f),
/* harmony export */   h: () => (/* binding */ on),
/* harmony export */   i: () => (/* binding */ N),
/* harmony export */   j: () => (/* binding */ cn),
/* harmony export */   k: () => (/* binding */ Ie),
/* harmony export */   l: () => (/* binding */ mn),
/* harmony export */   m: () => (/* binding */ B),
/* harmony export */   n: () => (/* binding */ un),
/* harmony export */   o: () => (/* binding */ ln),
/* harmony export */   p: () => (/* binding */ dn),
/* harmony export */   q: () => (/* binding */ pn),
/* harmony export */   r: () => (/* binding */ fn),
/* harmony export */   s: () => (/* binding */ gn),
/* harmony export */   t: () => (/* binding */ hn),
/* harmony export */   u: () => (/* binding */ m),
/* harmony export */   v: () => (/* binding */ s),
/* harmony export */   w: () => (/* binding */ bn),
/* harmony export */   x: () => (/* binding */ An),
/* harmony export */   y: () => (/* binding */ vn),
/* harmony export */   z: () => (/* binding */ Bn)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2275);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2125);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3145);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(e,n){let t=[...e];if(t.length<=n)return e;let r=Math.floor((n-1)/3),o=t.length-(n-1-r);return`${t.slice(0,r).join("")}\u2026${t.slice(o).join("")}`}function E(e,n){let t=[...e];return t.length<=n?e:`${t.slice(0,n-1).join("").trimEnd()}\u2026`}var ne=600,Re=8,$e=2e4;function we(e,n={}){let t=n.maxLength??ne,r=Math.min($e,t*Re+1e3);return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_8__.a)(e),o=>{let i=(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.g)(o,r),a=(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.e)(i)?(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.c)((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.d)(i).children):[Ee(i)];return Ne(a,t)})}function Ee(e){return{type:"text",value:e.replace(/\s+/g," ").trim()}}function Ne(e,n){let t=ee(e);for(let r=n-1;t.length>n;){if(r<=0)return"\u2026".slice(0,n);t=ee((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,r)),r=Math.min(r-1,Math.floor(r*n/t.length))}return t}function ee(e){return (0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.h)(e).trim()}var re=4e4;function Te(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_8__.a)(e),n=>{let t=te((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.f)(n)),r=(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.e)(t)?(0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.j)((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.d)(t).children)):be(t);return te(r)})}function te(e){return (0,_chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_3__.a)({body:e,limit:re,notice:"\u2026"})}function be(e){let n=e.split(/\n\s*\n/);return (0,_chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_2__.j)(n.map(t=>({type:"paragraph",children:[{type:"text",value:t}]})))}var Ae=1e3;function O(e,n){return n.length===0?"":`**${e}**

${n.join(`
`)}`}function oe({title:e,body:n}){return`<details>
<summary>${e}</summary>

${n}

</details>`}function rn(e,n){let t=n(e);return t===void 0||t.length>Ae?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_6__.a)(f(e)):(0,_chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:f(e),url:t})}function f(e){return w(e,120)}function on({additions:e,deletions:n}){return`+${e}\xA0\u2212${n}`}function N(e){return e.filter(n=>n!=="").join(`

`)}var Le=3,Se=5,ye=5;function cn(e){let n=new Map(e.overview.areas.map(({name:r,summary:o})=>[r,o]));return[...Map.groupBy(e.items,r=>r.area)].map(([r,o])=>({name:r,summary:n.get(r)??_e(o),files:B(o),additions:ie(o.map(({item:i})=>i.additions)),deletions:ie(o.map(({item:i})=>i.deletions))})).sort((r,o)=>o.additions+o.deletions-(r.additions+r.deletions)||U(r.name,o.name))}function Ie(e){let n=e.overview.lookFirst.map(({path:t,reason:r})=>({path:t,text:r}));return se(e,n).slice(0,Le)}function mn(e){let n=new Set(Ie(e).map(({path:t})=>t));return se(e,e.overview.notable).filter(({path:t})=>!n.has(t)).slice(0,Se)}function se(e,n){let t=new Set(e.items.map(({item:r})=>r.path));return n.filter(({path:r})=>t.delete(r))}function B(e){return new Set(e.map(({item:n})=>n.path)).size}function un({items:e}){return B(e)<=ye}var ke={high:2e9,medium:1e9,low:0};function ln(e){let n=({item:t,answer:r})=>ke[r.risk]+t.additions+t.deletions;return[...e].sort((t,r)=>n(r)-n(t)||ae(t,r))}function dn(e){return[...e].sort(ae)}function pn({kind:e,risk:n}){return n==="low"?e:`${e}, ${n} risk`}function fn(e){return e.overview.headline.trim()!==""?"":e.items.length>0?"Summary":e.failures.length>0?"Nothing could be read":"Nothing to read"}function gn(e){let{hunksRead:n,hunksTotal:t}=e.coverage;return`Read ${`${s(n)} of ${m(t,"hunk")}`} in ${s(B(e.items))} of ${m(e.files,"file")}.`}function hn(e){if(e.model==="offline:extractive")return"Extracted from the diff without a language model (offline:extractive).";let n=e.fallbackReason===void 0?"":` The overview was extracted without it, because the combining call failed: ${E(e.fallbackReason,200)}`;return`Model: ${w(e.model,120)}.${n}`}function m(e,n){return`${s(e)} ${n}${e===1?"":"s"}`}function s(e){return e.toLocaleString("en-US")}function _e(e){return[...Map.groupBy(e,({answer:t})=>t.kind)].sort((t,r)=>r[1].length-t[1].length||U(t[0],r[0])).map(([t,r])=>`${t} (${r.length})`).join(", ")}function ae({item:e},{item:n}){return U(e.path,n.path)||e.part-n.part}function U(e,n){return e<n?-1:e>n?1:0}function ie(e){return e.reduce((n,t)=>n+t,0)}var T="Not read because of an error; run again to retry",b="Not read for want of money";function A(e){return P(ue(e.failures.filter(({skipped:n})=>!n)))}function L(e){return P(ue(e.failures.filter(({skipped:n})=>n)))}function ue(e){return e.map(({key:n,reason:t})=>({path:n,reason:t}))}function S(e){let n=new Set(e.failures.map(({key:t,reason:r})=>ce({path:t,reason:r})));return P(e.coverage.notRead.filter(t=>!n.has(ce(t))))}function g(e){return e.reduce((n,[,t])=>n+t.length,0)}function P(e){return[...Map.groupBy(e,({reason:n})=>n.replace(/[.:\s]+$/,""))].map(([n,t])=>[n,t.map(({path:r})=>r).sort(me)]).sort((n,t)=>t[1].length-n[1].length||me(n[0],t[0]))}function ce({path:e,reason:n}){return JSON.stringify([e,n])}function me(e,n){return e<n?-1:e>n?1:0}var le={reasons:5,names:10},Me={reasons:12,names:12};function bn(e){let n=A(e),t=L(e);return N([O(T,j({reasons:n,limits:le})),O(b,j({reasons:t,limits:le}))])}function An(e){let n=S(e);if(n.length===0)return"";let t=j({reasons:n,limits:Me});return oe({title:`Not read (${s(g(n))})`,body:t.join(`
`)})}function j(e){let{reasons:n,limits:t}=e,r=n.slice(0,t.reasons).map(([i,a])=>{let c=a.slice(0,t.names).map(y=>(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_6__.a)(f(y))),u=a.length-c.length,l=u>0?` and ${s(u)} more`:"";return`- ${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_5__.b)(E(i,200))}: ${c.join(", ")}${l}`}),o=n.slice(t.reasons);return o.length>0&&r.push(`- ${m(o.length,"more reason")} for ${m(g(o),"more file")}`),r}var de=5,pe=4,Oe=new Map([_chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__.a,..._chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_4__.c].map(({kind:e,name:n})=>[e,n]));function F(e){let{redacted:n=[],showPlace:t}=e;if(n.length===0)return"";let r=[...new Set(n.map(({kind:l})=>Oe.get(l)??l))],o=[...new Set(n.map(({path:l,line:y})=>`${l}:${y}`))],[i,a]=n.length===1?["1 value that looks like a secret","was"]:[`${n.length} values that look like secrets`,"were"],c=fe(r.slice(0,pe),r.length-pe,"kinds"),u=fe(o.slice(0,de).map(t),o.length-de,"places");return`${i} (${c}) ${a} not sent to the model: ${u}.`}function fe(e,n,t){return`${e.join(", ")}${n>0?` and ${n} more ${n===1?t.slice(0,-1):t}`:""}`}function vn(e){let n=F({redacted:e,showPlace:t=>(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_6__.a)(f(t))});return n===""?"":`\u26A0\uFE0F ${n}`}function Bn(e){return F({redacted:e,showPlace:_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b})}var H=78,Fn=2;function ge(e,n){return n.length===0?"":[e,...n].join(`
`)}function Hn(e){let{name:n,facts:t,text:r,maxLines:o}=e,i=(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n),c=(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.a)(i)+(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.a)(t)+6<=H?`  ${i}  (${t})`:`  ${i}
    (${t})`,u=(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(r),{width:H,indent:4,maxLines:o});return u===""?c:`${c}
${u}`}function Dn({additions:e,deletions:n}){return`+${s(e)} \u2212${s(n)}`}function D(e,n,t){let r=e.length+3;return`  ${e} ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.c)((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n),{width:H,indent:r,maxLines:t}).trimStart()}`}var he=3,xe=4,ve=2;function Yn(e){return N([G(T,A(e)),G(b,L(e))])}function zn(e){return G("Not read",S(e))}function G(e,n){let t=n.slice(0,he).map(([o,i])=>{let a=i.length-xe,c=a>0?` and ${s(a)} more`:"";return D("\u2022",`${o}: ${i.slice(0,xe).join(", ")}${c}`,ve)}),r=n.slice(he);return r.length>0&&t.push(D("\u2022",`${m(r.length,"more reason")} for ${m(g(r),"more file")}`,1)),ge(`${e} (${s(g(n))})`,t)}


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

/***/ 6342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5101);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4163);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7704);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var C=`id url comments(first: ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.c}, after: $after) {
  nodes { ${_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.b} }
  pageInfo { hasNextPage endCursor }
}`,f=`query GlossConversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${C} } ... on PullRequest { ${C} } }
  }
}`;async function $(e){let{id:o,url:t,comments:n}=await w(e),r={...(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),readComments:async s=>(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.e)((await w({...e,...s})).comments)};return{id:o,url:t,comments:(0,_chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_2__.e)(n),gateway:r}}async function w(e){let{client:o,owner:t,repo:n,number:r,after:s}=e,a=`the conversation ${t}/${n}#${r}`,m=(await o.query({document:f,variables:{owner:t,repo:n,number:r,after:s??null},subject:a,permission:"issues: read"})).repository?.issueOrPullRequest;if(m)return m;throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_3__.a({kind:"missing",message:`GitHub knows no ${a}.`})}


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


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Gt),
/* harmony export */   b: () => (/* binding */ ln),
/* harmony export */   c: () => (/* binding */ P),
/* harmony export */   d: () => (/* binding */ C)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2392);
/* harmony import */ var _chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6342);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6784);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8761);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5662);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(335);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9937);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(226);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3140);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3145);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6395);
/* harmony import */ var _chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(222);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2283);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7704);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var qe={eyes:[],rocket:["eyes"],confused:["eyes"]},Se=100,q="/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";async function ee(e){let{content:n}=e,t=await Z(()=>S(e,`POST ${q}`,{content:n}));if(t.outcome!=="done")return t;let{id:r,user:o}=t.value;for(let s of qe[n]){let i=await Z(()=>De(e,s,o?.id));if(i.outcome==="uncertain")return i}return{outcome:"done",value:{id:r}}}async function De(e,n,t){let o=(await S(e,`GET ${q}`,{content:n,per_page:Se})).find(({user:s})=>t!==void 0&&s?.id===t);o&&await S(e,`DELETE ${q}/{reaction_id}`,{reaction_id:o.id})}function S(e,n,t){let{client:r,owner:o,repo:s,commentId:i}=e;return r.request({route:n,parameters:{owner:o,repo:s,comment_id:i,...t},subject:`the reactions to comment ${i} in ${o}/${s}`,permission:"issues: write"})}async function Z(e){try{return{outcome:"done",value:await e()}}catch(n){if(!(n instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a))throw n;if(n.kind==="uncertain")return{outcome:"uncertain",reason:n.message};if(n.kind==="missing")return{outcome:"missing"};throw n}}var Ie={pipeline:"commands"};async function ne(e){let{client:n,owner:t,repo:r,number:o,body:s,onNote:i}=e,{id:a,url:d,comments:u,gateway:m}=await (0,_chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_2__.a)({client:n,owner:t,repo:r,number:o});await (0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_4__.c)({github:m,pullRequest:{id:a,url:d},comments:u,marker:Ie,onNote:i}).publish(s)}async function te(e){let{client:n,owner:t,repo:r,commentId:o,content:s,onNote:i}=e;if(o!==void 0)try{await ee({client:n,owner:t,repo:r,commentId:o,content:s})}catch(a){if(!(a instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a))throw a;i(`No reaction could be given: ${a.message}`)}}var Me=5e4;function re(e){let{pipeline:n,dryRun:t,end:r}=e,o=`/gloss ${n}`;if(t&&r.text!==void 0)return Le(o,r.text);if(r.publications.some(({kind:d,action:u})=>d==="comment"&&u!=="skipped"))return;let i=r.publications.find(({kind:d})=>d==="pull-request")?.url;if(i!==void 0)return`\`${o}\`: proposed by ${i}.`;let a=r.error===void 0?void 0:(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_11__.b)(r.error);return`\`${o}\`: ${a??"everything is up to date; there was nothing to write."}`}function Le(e,n){let t=Math.max(2,...[...n.matchAll(/`+/g)].map(([s])=>s.length)),r="`".repeat(t+1),o=n.slice(0,Me).trimEnd();return`\`${e} --dry-run\`: nothing was sent, and nothing written.

${r}text
${o}
${r}`}function oe(e,n){return!(e instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a)||e.code==="state"||e.code==="internal"||e.code==="git"?`It failed; the log of ${n} says why.`:(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.b)(e)}var se="/repos/{owner}/{repo}/issues/{number}/labels";async function ie(e){await de(e,`POST ${se}`,{labels:[e.name]})}async function ae(e){try{return await de(e,`DELETE ${se}/{name}`,{name:e.name}),!0}catch(n){if(n instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a&&n.kind==="missing")return!1;throw n}}async function de(e,n,t){let{client:r,owner:o,repo:s,number:i}=e;await r.request({route:n,parameters:{owner:o,repo:s,number:i,...t},subject:`the labels of ${o}/${s}#${i}`,permission:"pull-requests: write"})}var ue=["### Gloss is paused",`As long as this pull request has the label \`${_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_14__.j}\`, nothing runs here by itself. Commands work all the same; \`/gloss resume\` takes the label away and goes on.`].join(`

`);async function me(e){await ie({...e,name:_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_14__.j})}async function ce(e){return await ae({...e,name:_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_14__.j})}var Ve=10*6e4;async function le(e){let{client:n,intent:t,now:r}=e,{owner:o,repo:s,number:i}=t,a={client:n,owner:o,repo:s};if(t.on==="issue"){let c=t.defaultBranch,f=c===void 0?void 0:await (0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_5__.b)({...a,branch:c});return c===void 0||f===void 0?{reason:"The default branch has no commit yet."}:{kind:"branch",branch:c,sha:f,isDefaultBranch:!0}}if(r-Date.parse(t.createdAt)>Ve)return{reason:"The comment came here too late to tell which commits you saw.",hint:"Write it again."};let{headSha:d,isCrossRepository:u,state:m}=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_7__.b)({...a,number:i});return m!=="OPEN"?{reason:`The pull request is ${m.toLowerCase()}.`}:{kind:"pull-request",number:i,headSha:d,fork:u}}var He=[{name:"--paths",takes:"patterns",set:(e,n)=>({...e,paths:[...e.paths,...n]})},{name:"--ignore",takes:"patterns",set:(e,n)=>({...e,ignore:[...e.ignore,...n]})},{name:"--dry-run",takes:"nothing",set:e=>({...e,dryRun:!0})},{name:"--all",takes:"nothing",verbs:["docs"],set:e=>({...e,all:!0})},{name:"--model",takes:"model",set:(e,[n])=>n===void 0?e:{...e,model:n}}],h={paths:[],ignore:[],dryRun:!1,all:!1};function N(e,n){return e.looksAt===void 0?[]:He.filter(({takes:t,verbs:r})=>(r?.includes(e.name)??!0)&&(t!=="model"||n.length>0))}var We={run:{description:"A pipeline of this repository's own, by its name in `.github/gloss.yml`.",takes:"pipeline",looksAt:"tree"},estimate:{description:"What a pipeline would read, reuse and send. Nothing is sent and nothing written.",takes:"pipeline",looksAt:"tree"},retry:{description:"A pipeline again: only what failed, or is new, is asked for.",takes:"pipeline",looksAt:"tree"},help:{description:"What can be asked for here."},status:{description:"What is running and what was done here.",door:"app"},cancel:{description:"Stops what is running here. What was answered is kept.",door:"app"},pause:{description:"Nothing runs here by itself any more, until `/gloss resume`.",on:"pull-request"},resume:{description:"Takes the pause away, and goes on with what was not finished here."},approve:{description:"Publishes what waits here, exactly as it was shown.",takes:"digest"},reject:{description:"Throws away what waits here.",takes:"reason"}},_e=new Set(["translate","changelog","diagram"]);function b(e){let n=Object.entries(We).map(([o,s])=>({name:o,...s})),r=[...Object.values(_chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_8__.k).map(({name:o,description:s,looksAt:i,asks:a})=>({name:o,description:s,looksAt:i,...a?{takes:"question"}:{}})),...n];return e===void 0?r:r.filter(o=>o.door===void 0||o.door===e)}function w(e){return b().find(n=>n.name===e)}function fe(e){return _e.has(e)&&w(e)===void 0}function pe(e){return["### Gloss commands",["| Command | What it does |","| --- | --- |",...b(e.door).map(t=>`| \`/gloss ${t.name}\`${je(t,e.allowedModels)} | ${t.description} |`)].join(`
`),"A command is the first line of a new comment by somebody with write permission. \u{1F440}: taken, \u{1F680}: done, \u{1F615}: not done, and this comment says why."].join(`

`)}function je(e,n){if(e.takes==="digest"||e.takes==="reason")return` \`[${e.takes}]\``;let t=e.takes==="question",r={nothing:"",patterns:t?"=GLOB":" GLOB\u2026",model:t?"=ID":" ID"},o=N(e,n).map(({name:i,takes:a})=>` \`[${i}${r[a]}]\``),s=t?" `QUESTION`":"";return[e.takes==="pipeline"?" `NAME`":"",...o,s].join("")}function ge(e){let{line:n,reason:t,hint:r}=e;return[`\u{1F615} ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(n)}`,`${t}${r===void 0?"":` ${r}`}`].join(`

`)}var he={admin:["admin"],write:["write","maintain"],read:["read","triage"]},Fe=/^[\w-]{1,100}(?:\[bot\])?$/;async function we(e){let{client:n,owner:t,repo:r,login:o,id:s}=e;if(!Fe.test(o))return"none";try{let i=await n.request({route:"GET /repos/{owner}/{repo}/collaborators/{username}/permission",parameters:{owner:t,repo:r,username:o},subject:`the permission of ${o} in ${t}/${r}`,permission:"metadata: read"});return i.user?.id===s?Be(i):"none"}catch(i){if(i instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a&&i.kind==="missing")return"none";throw i}}function Be({permission:e,role_name:n}){let t=String(e),r=Object.hasOwn(he,t)?he[t]:void 0;return r?.find(o=>o===n)??r?.[0]??"none"}var Qe=new Set(["write","maintain","admin"]),y=e=>({allowed:!1,reason:e,tell:!1});function be(e){let{actor:n,permission:t}=e,r=D(e);if(r!=="person")return r;if(Qe.has(t))return{allowed:!0};let o=t==="none"?"has no access":`may only ${t}`;return{allowed:!1,reason:`Commands need write permission to this repository; \`${n.login}\` ${o}.`,tell:!0}}function D({actor:e,own:n,allowedBots:t=[],allowedApps:r=[]}){return (0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_14__.i)({actor:e,own:n})?y("our own comment"):e.appId!==void 0&&!r.includes(e.appId)?y("an App wrote it in the name of somebody"):e.type==="Bot"?t.includes(e.id)?{allowed:!0}:y("a bot that no setting allows"):e.type!=="User"?y("not the account of a person"):e.login.endsWith("[bot]")?y("a bot's name on the account of a person"):"person"}async function ye(e){let n=D(e);if(n!=="person")return n;let{login:t,id:r}=e.actor;return be({...e,permission:await we({...e,login:t,id:r})})}var I=40;function l(e){let n=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_17__.a)(e.slice(0,I*4)).replaceAll(/\s+/g," ").trim(),t=[...n];return (0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__.a)(t.length>I?`${t.slice(0,I).join("")}\u2026`:n)}function ke(e){let n=e.map(r=>`\`${r}\``),t=n.pop()??"";return n.length===0?t:`${n.join(", ")} or ${t}`}var Ae=30,Je=/^[\p{Dash}\u2500\u30fc]/u;function k(e){let{verb:n,allowedModels:t}=e,r=N(n,t),o=Ze(n,r),s=[];for(let i of e.words){let a=s.at(-1);if(!Je.test(i)){if(a===void 0||!Ue(a))return{reason:`${l(i)} is one word too many.`,hint:o};a.values.push(i);continue}let d=Xe({word:i,flags:r,verb:n,hint:o});if("reason"in d)return d;s.push(d)}return Ke({found:s,allowedModels:t,hint:o})}function Ue({flag:e,values:n}){return e.takes==="patterns"||e.takes==="model"&&n.length===0}function Xe(e){let{word:n,flags:t,verb:r,hint:o}=e,s=n.indexOf("="),i=s===-1?n:n.slice(0,s),a=t.find(d=>d.name===i);if(a===void 0){if(!i.startsWith("-"))return{reason:`${l(i)} does not begin with two plain hyphens.`,hint:o};let d=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_10__.a)({word:i,choices:t.map(m=>m.name)}),u=d===void 0?"":` Did you mean \`${d}\`?`;return{reason:`\`${r.name}\` takes no flag ${l(i)}.${u}`,hint:o}}return s===-1?{flag:a,values:[]}:a.takes==="nothing"?{reason:`\`${i}\` takes no value.`,hint:o}:{flag:a,values:[n.slice(s+1)]}}function Ke(e){let{found:n,allowedModels:t,hint:r}=e,o=h;for(let[s,{flag:i,values:a}]of n.entries()){if(n.slice(0,s).some(m=>m.flag===i)&&i.takes!=="patterns")return{reason:`\`${i.name}\` stands twice.`,hint:r};let u=ze({flag:i,values:a,allowedModels:t});if(u!==void 0)return{reason:u,hint:r};o=i.set(o,a)}return o.paths.length+o.ignore.length>Ae?{reason:`A command has at most ${Ae} patterns.`,hint:r}:o}function ze(e){let{flag:n,values:t,allowedModels:r}=e;if(n.takes==="nothing")return;let o=n.takes==="model"?"a model":"a pattern";return t.length===0||t.includes("")?`\`${n.name}\` needs ${o}.`:n.takes==="patterns"?t.map(i=>Ye(n,i)).find(Boolean):t.every(i=>r.includes(i))?void 0:`That model is not one of those allowed here: ${ke(r)}.`}function Ye(e,n){try{(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_13__.e)({pattern:n,source:e.name});return}catch(t){if(!(t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a))throw t;return`The pattern ${l(n)} is too long or stands for too many; write several shorter ones.`}}function Ze(e,n){if(n.length===0)return`Write \`/gloss ${e.name}\` and nothing behind it.`;let t={nothing:"",patterns:" GLOB\u2026",model:" ID"},r=n.map(({name:o,takes:s})=>`\`${o}${t[s]}\``);return`\`/gloss ${e.name}\` takes ${r.join(", ")}.`}var en=/^\/gloss[ \t]+(?:(run|estimate|retry)[ \t]+)?(\S+)[ \t]*(.*)$/s,Ce=/^--[a-z][\w-]*(?:=\S*)?(?=[ \t]|$)/;function Pe(e){let[,n,t="",r=""]=en.exec(e)??[],o=w(t);if(o?.takes==="question")return{verb:o,text:r,...n===void 0?{}:{before:n}}}function $e(e){let{verb:n,before:t,allowedModels:r=[]}=e,{name:o}=n,{flags:s,rest:i}=nn(e.text.trim()),a=k({words:s,verb:n,allowedModels:r});if("reason"in a)return{kind:"refused",verb:o,...a};let d=(0,_chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_3__.a)(rn(i));if("problem"in d){let c=i===""?"What is the question?":`The question ${d.problem}.`,f=`Write \`/gloss ${o} QUESTION\`; flags go before it, as in \`--paths=src/**\`.`;return{kind:"refused",verb:o,reason:c,hint:f}}let{question:u}=d,m=t==="estimate"||a.dryRun;return{kind:"command",verb:o,options:{...a,dryRun:m,question:u}}}function nn(e){let n=[],t=e;for(let r=Ce.exec(t);r;r=Ce.exec(t))n.push(...tn(r[0])),t=t.slice(r[0].length).trimStart();return{flags:n,rest:t}}function tn(e){try{return (0,_chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}catch(n){if(n instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a)return[e];throw n}}function rn(e){return/^"([^"]*)"$|^“([^“”]*)”$/.exec(e)?.slice(1).find(Boolean)??e}var Re=2e3,ve=300,on=/^[0-9a-f]{7,40}$/,T="Write `/gloss help` to see what works here.";function xe(e){let n=(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_14__.n)(e.body);if(n===void 0)return{kind:"none"};let t=dn(n);if(t!==void 0)return{kind:"refused",reason:t,hint:T};let r=Pe(n);if(r!==void 0)return $e({...r,...e});let o=mn(n);if(o===void 0)return{kind:"refused",reason:"A quotation mark is not closed.",hint:"Close it, or put a backslash before it."};let[s="help",...i]=o.slice(1),a=w(s);if(a===void 0)return{kind:"refused",...un(s,e.door)};if(a.door!==void 0&&e.door!==void 0&&a.door!==e.door){let u=`\`${s}\` needs the App: a job of the Action does not know of others.`;return{kind:"refused",verb:s,reason:u,hint:T}}if(a.looksAt==="change"&&e.on==="issue")return{kind:"refused",verb:s,...Oe(s)};if(a.on!==void 0&&a.on!==e.on)return{kind:"refused",verb:s,reason:"Nothing runs by itself on an issue.",hint:"Write it on a pull request."};if(a.takes==="pipeline")return sn({...e,verb:a,words:i});if(a.takes!==void 0)return an({verb:a,words:i});let d=k({words:i,verb:a,allowedModels:e.allowedModels??[]});return"reason"in d?{kind:"refused",verb:s,...d}:{kind:"command",verb:s,options:d}}function sn(e){let{verb:n,words:t,on:r,allowedModels:o=[]}=e,[s,...i]=t;if(s===void 0||!_chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_9__.m.test(s)){let m=s===void 0?"Which pipeline?":`${l(s)} is no name of a pipeline.`,c=`Write \`/gloss ${n.name} NAME\`, with a name of \`.github/gloss.yml\`${n.name==="run"?"":" or of a built-in one"}.`;return{kind:"refused",verb:n.name,reason:m,hint:c}}let a=w(s),d=a?.looksAt===void 0||a.takes!==void 0?n:a;if(d.looksAt==="change"&&r==="issue")return{kind:"refused",verb:n.name,...Oe(s)};let u=k({words:i,verb:d,allowedModels:o});return"reason"in u?{kind:"refused",verb:n.name,...u}:{kind:"command",verb:s,options:n.name==="estimate"?{...u,dryRun:!0}:u}}function Oe(e){return{reason:`\`${e}\` looks at a change, and an issue has none.`,hint:"Write it on a pull request."}}function an({verb:e,words:n}){let t=n.join(" ").trim(),r={kind:"command",verb:e.name,options:h};if(t==="")return r;if(e.takes==="reason"){if(t.length<=ve)return{...r,argument:t};let o=`The reason is too long: at most ${ve} characters.`;return{kind:"refused",verb:e.name,reason:o,hint:"Say it in a sentence."}}return on.test(t)?{...r,argument:t}:{kind:"refused",verb:e.name,reason:`${l(t)} is no digest.`,hint:`Write \`/gloss ${e.name}\`, or the digest of the preview behind it.`}}function dn(e){if(e.length>Re)return`The command is too long: at most ${Re} characters.`;if(/[^\S \t]/.test(e)||(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_17__.a)(e)!==e)return"The command contains control or invisible characters, or unusual spaces."}function un(e,n){if(fe(e))return{verb:e,reason:`\`${e}\` does not work here yet.`,hint:T};let t=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_10__.a)({word:e,choices:b(n).map(o=>o.name)}),r=t===void 0?"":` Did you mean \`${t}\`?`;return{reason:`There is no command ${l(e)}.${r}`,hint:T}}function mn(e){try{return (0,_chunk_ZI5B2OU5_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}catch(n){if(n instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_18__.a)return;throw n}}async function Gt(e,n){let t=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_6__.h)(e),r={context:e,intent:n,client:t},{owner:o,repo:s,actor:i,body:a,on:d}=n,u=await ye({client:t,owner:o,repo:s,actor:i,own:{}});if(!u.allowed)return u.tell?await C(r,u):A(`the comment is not followed (${u.reason})`);let m=xe({body:a,on:d,door:"action"});if(m.kind==="none")return A("the comment is no command");if(m.kind==="refused")return await C(r,m);if(m.verb==="help")return await G(r,pe({door:"action",allowedModels:[]})),await P(r,"rocket"),A("the command is answered");let{verb:c,options:f,argument:Te}=m;if(c==="approve"||c==="reject"){let{followDecision:Ge}=await __webpack_require__.e(/* import() */ 9514).then(__webpack_require__.bind(__webpack_require__, 9514));return await Ge(r,{verb:c,argument:Te})}return c==="pause"||c==="resume"?await cn(r,c):await Ee(r,c,f)}async function cn(e,n){let{context:t,intent:r,client:o}=e,s={client:o,owner:r.owner,repo:r.repo,number:r.number};return n==="pause"?(await me(s),await G(e,ue),await P(e,"rocket"),A("the pull request is paused")):r.on==="issue"?await C(e,{reason:"Nothing is paused on an issue.",hint:"Write `/gloss retry NAME`."}):(await ce(s),await Ee(e,t.inputs.pipeline||"summary",h))}async function Ee(e,n,t){let{context:r,intent:o,client:s}=e,{owner:i,repo:a,actor:d}=o,u=await le({client:s,intent:o,now:Date.now()});if("reason"in u)return await C(e,u);await P(e,"eyes");let m=o.on==="issue"?{issue:o.number}:{},c={...r,place:{owner:i,repo:a},pipeline:n,target:u,actor:d.login,...m,asked:t},f=t.dryRun||r.inputs["dry-run"];return await ln({...e,dryRun:f},n,()=>(0,_chunk_QYLB5XHT_js__WEBPACK_IMPORTED_MODULE_14__.p)(c))}async function ln(e,n,t){let{context:r,dryRun:o=!1}=e;try{let s=await t();if(!("exitCode"in s))return await C(e,s);let{exitCode:i,end:a}=s,d=re({pipeline:n,dryRun:o,end:a});return d!==void 0&&await G(e,d),await P(e,i===0?"rocket":"confused"),i}catch(s){if(!r.signal.aborted){let i=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_11__.b)(oe(s,"the job"));await Ne(e,{reason:i}).catch(()=>{})}throw s}}async function G({intent:e,client:n},t){let{owner:r,repo:o,number:s}=e;await ne({client:n,owner:r,repo:o,number:s,body:t,onNote:M})}async function P({intent:e,client:n},t){let{owner:r,repo:o,commentId:s}=e;await te({client:n,owner:r,repo:o,commentId:s,content:t,onNote:M})}async function Ne(e,{reason:n,hint:t}){let r=l(e.intent.body).replaceAll("`","");await G(e,ge({line:r,reason:n,hint:t})),await P(e,"confused")}async function C(e,n){return await Ne(e,n),A("the command is refused, and a comment says why")}function A(e){return M(`Nothing was run: ${e}.`),(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_15__.m)({status:"skipped",publications:[],runId:"",resumed:!1}),0}function M(e){(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_15__.h)(e,{title:"Gloss"})}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5900);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=1e3;function a(o){let t=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(o).replace(/\s+/g," ").trim();if(!/[\p{L}\p{N}]/u.test(t))return{problem:"is empty"};let{length:r}=[...t];return r<=s?{question:(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(t).text}:{problem:`has ${r} characters, and at most ${s} are read`}}


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function f(n){let r=[],e,i;for(let s=0;s<n.length;s+=1){let t=n[s]??"";i!==void 0?t===i?i=void 0:t==="\\"&&i==='"'&&/["\\]/.test(n[s+1]??"")?(s+=1,e=`${e??""}${n[s]}`):e=`${e??""}${t}`:t==="'"||t==='"'?(i=t,e??=""):/\s/.test(t)?(e!==void 0&&r.push(e),e=void 0):t==="\\"&&s+1<n.length?(s+=1,e=`${e??""}${n[s]}`):e=`${e??""}${t}`}if(i!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`A quotation mark (${i}) is not closed in: ${n}`,remedy:"Close it, or put a backslash before it."});return e===void 0?r:[...r,e]}


/***/ })

};
