export const id = 2678;
export const ids = [2678];
export const modules = {

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4867);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_1__.c)(r);return n===void 0?t:`[${t||(0,_chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_1__.c)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*_~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


/***/ }),

/***/ 4867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ O),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ H),
/* harmony export */   d: () => (/* binding */ I),
/* harmony export */   e: () => (/* binding */ z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var k=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,w=/^[\s>]*(`{3,}|~{3,})\s*$/,b=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,S=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,a=1e3;function O({body:t,limit:n,notice:e}){if(t.length<=n)return t;let s=`

${e}`,i=n-s.length;if(i<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${n}.`});let{blockEnd:r,lineEnd:o}=v(t,i),l=r??o??{at:_(t,i),closing:""};return`${t.slice(0,l.at).trimEnd()}${l.closing}${s}`.trimStart()}function v(t,n){let e={},s={fence:void 0,indent:"",details:0,summary:!1};for(let i=0;i<n;){let r=m(t,i);M(t.slice(i,r),s);let o=R(s);if(r+o.length>n)break;let l=t.slice(r+1,m(t,r+1)),u={at:r,closing:o};r>0&&!s.summary&&(e.lineEnd=u,!s.fence&&A(l)&&(e.blockEnd=u)),i=r+1}return e}function A(t){return b.test(t)&&!S.test(t.slice(0,a).trim()||"none")}function M(t,n){if(n.fence&&!(n.indent.includes(">")&&!/^\s*>/.test(t))){w.exec(t.slice(0,a))?.[1]?.startsWith(n.fence)&&(n.fence=void 0);return}let[,e="",s="",i=""]=k.exec(t.slice(0,a))??[];if(n.fence=s&&!(s.startsWith("`")&&i.includes("`"))?s:void 0,n.indent=e.replace(/[^\s>]/g," "),!n.fence)for(let[r]of t.matchAll(/<\/?(?:details|summary)\b/gi)){let o=r.startsWith("</");/summary/i.test(r)?n.summary=!o:n.details=Math.max(0,n.details+(o?-1:1))}}function R({fence:t,indent:n,details:e}){return`${t?`
${n}${t}`:""}${`

</details>`.repeat(e)}`}function m(t,n){let e=t.indexOf(`
`,n);return e===-1?t.length:e}function _(t,n){return/[\ud800-\udbff]/.test(t[n-1]??"")?n-1:n}var B=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,p=/[@#/]|www\.|mailto:|xmpp:|gh-/i,h=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,C=/[，。、；：！？」』】）〉》”’…]/,y=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,L=/^\/[a-z]/i;function $(t){let n=[],e=0;for(let s of t.matchAll(B))E(t.slice(e,s.index),n),c(n,s[1]??s[2]??"",!0),e=s.index+s[0].length;return E(t.slice(e),n),n}function E(t,n){let e=p.test(t)?t.matchAll(/\s+|\S+/g):[[t]];for(let[s]of e)p.test(s)?W(s,n):c(n,s,!1)}function W(t,n){let e=t;for(let s=e.search(h);s!==-1;s=e.search(h)){x(e.slice(0,s),n);let i=e.slice(s).search(C),r=T(i===-1?e.slice(s):e.slice(s,s+i));c(n,r,!0),e=e.slice(s+r.length)}x(e,n)}function x(t,n){for(let[e]of t.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let s=/^[([{<"'*_~]*/.exec(e)?.[0]??"",i=T(e.slice(s.length)),r=y.test(i)||s===""&&L.test(i);c(n,r?s:e,!1),r&&(c(n,i,!0),c(n,e.slice(s.length+i.length),!1))}}function T(t){let n=t.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(t[n-1]??" ");)n-=1;let e=t.slice(0,n);return e.includes("(")&&!e.includes(")")&&t[n]===")"?`${e})`:e}function c(t,n,e){let s=t.at(-1);n!==""&&(s&&s.live===e?s.text+=n:t.push({text:n,live:e}))}function H(t){return I((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(t).replace(/\s+/g," ").trim())}function I(t){let n=$(t).map(e=>e.live?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.text):D(e.text));return z(n)}function z(t){let n=[],e="";for(let s of t)e.endsWith("`")&&s.startsWith("`")&&n.push(" "),n.push(s),e=s||e;return n.join("")}function D(t){return t.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}


/***/ }),

/***/ 4203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j),
/* harmony export */   b: () => (/* binding */ q),
/* harmony export */   c: () => (/* binding */ W),
/* harmony export */   d: () => (/* binding */ Q),
/* harmony export */   e: () => (/* binding */ $e),
/* harmony export */   f: () => (/* binding */ pt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5XEF53ZX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7839);
/* harmony import */ var _chunk_D7647STS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71);
/* harmony import */ var _chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9617);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2214);
/* harmony import */ var _chunk_EEBGZQST_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7820);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5189);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6145);
/* harmony import */ var _chunk_5C2TI3YG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6513);
/* harmony import */ var _chunk_U3H6HHKA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7925);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3878);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function j({directory:t}){let{exitCode:e,stdout:r}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__.e)({directory:t,args:["remote","get-url","origin"]});return e===0?re(r.toString("utf8").trim())?.url:void 0}function re(t){let e=/^(?:[^@/:\s]+@)?([^@/:\s]{2,}):(?!\/\/)([^\s]+)$/.exec(t),r=URL.parse(e?`ssh://${e[1]}/${e[2]}`:t);if(!r||!["https:","http:","ssh:","git+ssh:","git:"].includes(r.protocol))return;let n=r.protocol==="http:"||r.protocol==="https:",o=n?r.host:oe(r.hostname),i=r.pathname.replace(/\.git\/*$/,"").split("/").filter(Boolean),s=i.pop();if(!s||i.length===0||![...i,s].every(ne)||!/^[a-z0-9.-]+(:\d+)?$/i.test(o))return;let m=i.join("/");return{url:`${n?r.protocol:"https:"}//${o}/${m}/${s}`,host:o,owner:m,name:s}}function ne(t){return/^[\w.-]+$/.test(t)&&t!=="."&&t!==".."}function oe(t){return t==="ssh.github.com"?"github.com":t}async function q(t){let e=await V(t);if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.stat)(e)).isDirectory())throw F(t,`'${e}' is a file.`);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.access)(e,node_fs__WEBPACK_IMPORTED_MODULE_14__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_14__.constants.X_OK).catch(()=>{throw F(t,`'${e}' may not be written by this user.`)})}async function V(t){return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.stat)(t).catch(()=>{})||(0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(t)===t?t:V((0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(t))}function F(t,e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.a({code:"usage",message:`The results cannot be written to '${t}': ${e}`,remedy:"Name another directory with --out."})}var ce=new Set(["runs","results","reports"]);async function W(t){(0,_chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_6__.a)(t);try{if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.readdir)(t)).every(r=>ce.has(r)))return;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(t,".gitignore"),`*
`)}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.a({code:"state",message:`The state directory '${t}' cannot be used (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.b)(e)}).`,remedy:"Make it readable and writable, or choose another state directory (`--state-dir`).",cause:e})}}var ue=20,de=12,K=["refs/remotes/origin/HEAD","refs/remotes/origin/main","refs/remotes/origin/master","refs/heads/main","refs/heads/master"];async function S({directory:t}){let e=await fe(t),[r]=e;if(r===void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.a({code:"usage",message:`'${t}' has no commits yet.`,remedy:"Commit something."});let n={headSha:r,headName:await pe(t,r)},o=await ge(t,r);if(o)return{...o,...n};let i=e.at(-1);return i!==void 0&&e.length>1?{baseSha:i,baseName:`HEAD~${e.length-1}`,...n}:{baseSha:await (0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_4__.a)({directory:t}),baseName:"(empty tree)",...n}}async function fe(t){if((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__.e)({directory:t,args:["rev-parse","--verify","--quiet","HEAD^{commit}"]})).exitCode!==0)return[];let r=`--max-count=${ue+1}`;return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__.d)({directory:t,args:["rev-list","--first-parent",r,"HEAD","--"]})).toString("latin1").trim().split(`
`)}async function ge(t,e){for(let{sha:r,name:n}of await le(t)){let o=await (0,_chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_3__.b)({directory:t,base:r,head:e});if(o===e)return;if(o!==void 0)return{baseSha:o,baseName:n}}}async function le(t){let r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__.d)({directory:t,args:["for-each-ref","--format=%(refname) %(objectname) %(symref)",...K]}),n=new Map;for(let o of r.toString("utf8").split(`
`)){let[i="",s="",m]=o.split(" ");n.set(i,{sha:s,name:(m||i).replace(/^refs\/(heads|remotes\/origin)\//,"")})}return K.flatMap(o=>n.get(o)??[])}async function pe(t,e){let{exitCode:r,stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__.e)({directory:t,args:["symbolic-ref","--quiet","--short","HEAD"]});return r===0?n.toString("utf8").trim():e.slice(0,de)}async function X(t){let{directory:e,base:r,head:n}=t,o=await he({directory:e,base:r,head:n});if(await J(e,o.baseSha)===await J(e,o.headSha))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.a({code:"usage",message:`Nothing changed between ${o.baseName} and ${o.headName}.`,remedy:"Name another comparison with --base and --head."});return o}async function he(t){let{directory:e,base:r,head:n}=t;if(r===void 0&&n===void 0)return S({directory:e});let o=n??"HEAD",i=await (0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_4__.c)({directory:e,name:o});if(r===void 0){let a=await S({directory:e}),c=await (0,_chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_3__.b)({directory:e,base:a.baseSha,head:i}).catch(()=>{});return{...a,baseSha:c??a.baseSha,headSha:i,headName:o}}let s=await (0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_4__.c)({directory:e,name:r});return{baseSha:(await we(e,r)?await (0,_chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_3__.b)({directory:e,base:s,head:i}):void 0)??s,headSha:i,baseName:r,headName:o}}async function we(t,e){let n=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__.d)({directory:t,args:["rev-parse","--symbolic-full-name","--end-of-options",e]}).catch(()=>"")).toString();return/^refs\/(heads|remotes)\//m.test(n)}async function J(t,e){let r=["rev-parse","--verify","--end-of-options",`${e}^{tree}`];return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__.d)({directory:t,args:r})).toString().trim()}var z={plan:"reading the changes",read:"reading files",combine:"combining",publish:"writing"};function Q(t){let{stream:e,now:r}=t,n="plan",o={items:0,reused:0,done:0,failed:0},i=Number.NEGATIVE_INFINITY,s="";function m(a){let c=e.isTTY?100:5e3;if(!a&&r()-i<c)return;let u=be(n,o,e.isTTY===!0);u!==s&&(i=r(),s=u,e.write(e.isTTY?`\r\x1B[K${u}`:`${u}
`))}return{planned:({items:a,reused:c})=>{Object.assign(o,{items:a,reused:c,done:c}),m(!0)},finished:({items:a,failed:c})=>{o.done+=a,o.failed+=c,m(!1)},stage:a=>{a!==n&&(n=a,m(!0))},clear:()=>{e.isTTY&&s!==""&&e.write("\r\x1B[K"),s=""}}}function be(t,e,r){let{items:n,reused:o,done:i,failed:s}=e,m=[`${i} of ${n} items`,o>0?`${o} reused`:"",s>0?`${s} failed`:""].filter(Boolean);if(n===0)return`gloss: ${z[t]} \u2026`;let a=Math.round(24*Math.min(i+s,n)/n);return`gloss: ${r?`${"\u2588".repeat(a)}${"\u2591".repeat(24-a)} `:""}${m.join(", ")} \xB7 ${z[t]}`}var Te=65e3,$e={complete:0,skipped:0,waiting:0,partial:3,failed:1};async function pt(t){let{command:e,settings:r,terminal:n,signal:o}=t,{looksAt:i}=(0,_chunk_5C2TI3YG_js__WEBPACK_IMPORTED_MODULE_8__.c)(e.pipeline);if(i==="tree"){let{runDocsCommand:g}=await Promise.all(/* import() */[__webpack_require__.e(9324), __webpack_require__.e(9704), __webpack_require__.e(4801), __webpack_require__.e(5780)]).then(__webpack_require__.bind(__webpack_require__, 5780));return g({...t,models:Z(r.models,e)})}Ee(e);let s=e.model??r.model??_chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_7__.a;(0,_chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_7__.c)(s);let m=Z(r.models,e);e.dryRun||(0,_chunk_5XEF53ZX_js__WEBPACK_IMPORTED_MODULE_1__.a)({id:s,settings:m}),(0,_chunk_U3H6HHKA_js__WEBPACK_IMPORTED_MODULE_9__.n)({paths:e.paths,ignore:e.ignore});let a=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(r.directory,e.out);a!==void 0&&await q(a);let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_10__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(r.directory,e.repo??".")}),{directory:u}=c,T=await X({directory:u,base:e.base,head:e.head}),$=await j({directory:u}),E={kind:"range",repository:xe($,u),...T},N={pipeline:e.pipeline,target:E,options:{model:s,paths:e.paths,ignore:e.ignore,packing:e.packing}},P={readFiles:async()=>({files:await (0,_chunk_D7647STS_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:u,...T,signal:o}),unlisted:0})},w=(0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(r.directory,e.stateDir??r.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(u,".gloss"));if(e.dryRun){let g=await (0,_chunk_EEBGZQST_js__WEBPACK_IMPORTED_MODULE_5__.a)({request:N,source:P,stateDir:w});return n.out(e.json?`${JSON.stringify(g.report,null,2)}
`:g.text),0}await W(w);let b=Q({stream:n.stderr,now:()=>performance.now()}),te=Ne({outDirectory:a,webUrl:$,target:E,pipeline:e.pipeline}),f=await (0,_chunk_5XEF53ZX_js__WEBPACK_IMPORTED_MODULE_1__.e)({request:N,stateDir:w,durability:r.durability,models:m,change:{source:P,publisher:te},progress:b,onWarning:g=>{b.clear(),n.stderr.write(`gloss: ${g}
`)},signal:o}).finally(b.clear);return f.resumed&&n.stderr.write(`gloss: took up the unfinished run.
`),n.out(e.json?`${JSON.stringify(f.report??f,null,2)}
`:f.text??""),f.error!==void 0&&n.stderr.write(`gloss: ${f.error}
`),!e.json&&f.reportPath!==void 0&&n.stderr.write(`gloss: report: ${f.reportPath}
`),$e[f.status]}function Ee(t){let e=["write","all","adopt","config"].find(r=>t[r]);if(e!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_11__.a({code:"usage",message:`--${e} is an option of 'docs', not of '${t.pipeline}'.`,remedy:"Leave it out. See: gloss run --help."})}function Z(t,e){return{...t,...e.baseUrl===void 0?{}:{baseUrl:e.baseUrl},...e.concurrency===void 0?{}:{concurrency:e.concurrency}}}function Ne(t){let{outDirectory:e,webUrl:r,target:n,pipeline:o}=t;return{maxLength:Te,linkTo:i=>r===void 0?void 0:Pe({webUrl:r,target:n,path:i}),publish:async i=>{let s=[{kind:"text",action:"created"}];if(e===void 0)return s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.mkdir)(e,{recursive:!0});let m={[`${o}.md`]:`${i.comment}
`,[`${o}.txt`]:i.text,"report.json":`${JSON.stringify(i.report,null,2)}
`};for(let[a,c]of Object.entries(m)){let u=(0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(e,a);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)(u,c),s.push({kind:"file",action:"created",path:u})}return s}}}function Pe(t){let{webUrl:e,target:r,path:n}=t,{origin:o,pathname:i}=new URL(e),[s="",...m]=i.slice(1).split("/").reverse();return (0,_chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_3__.a)({serverUrl:o,owner:m.reverse().join("/"),repo:s,sha:r.headSha,path:n})}function xe(t,e){return t===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_13__.basename)(e):new URL(t).pathname.slice(1)}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x),
/* harmony export */   b: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function b(t){let{directory:e,blobs:n,signal:r}=t,i=new Map;if(n.length===0)return i;let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:e,args:["cat-file","--batch-check=%(objectname) %(objectsize)"],input:`${n.join(`
`)}
`,signal:r});for(let a of c.toString("latin1").split(`
`)){let[f="",o]=a.split(" ");/^\d+$/.test(o??"")&&i.set(f,Number(o))}return i}function x(t){let e=Buffer.from(t,"latin1");return (0,node_buffer__WEBPACK_IMPORTED_MODULE_2__.isUtf8)(e)?{text:e.toString("utf8"),exact:!0}:{text:t.replace(/[\x80-\xff]/g,r=>`\\${r.charCodeAt(0).toString(8)}`),exact:!1}}


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

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8496);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function g(e){let{baseSha:t,headSha:n,output:i,paths:s}=e;return["diff-tree","-r","-M","-l1000","-O/dev/null","--no-relative","--ignore-submodules=none","--no-ext-diff","--no-textconv","--no-color","--submodule=short","--diff-algorithm=myers","--indent-heuristic","--inter-hunk-context=0","--full-index","--no-abbrev","--src-prefix=a/","--dst-prefix=b/",...i,"--end-of-options",t,n,"--",...s]}var Y=512*1024*1024,z="160000",K=/^0+$/;async function R(e){let{directory:t,signal:n}=e,i=g({...e,output:["--raw","--numstat","-z"],paths:[]}),s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__.d)({directory:t,args:i,maxBytes:Y,signal:n});return J(s.toString("latin1").split("\0"))}function J(e){let t=[],n=new Map,i=e.values(),s=()=>i.next().value??"";for(let r=s();r!=="";r=s())if(r.startsWith(":")){let[a="",o="",c="",d="",u=""]=r.slice(1).split(" "),y=/^[RC]/.test(u)?s():void 0;t.push({oldMode:a,newMode:o,oldBlob:c,newBlob:d,letter:u.slice(0,1),oldName:y,name:s()})}else{let[,a,o="",c=""]=/^(-|\d+)\t(-|\d+)\t(.*)$/s.exec(r)??[];if(a===void 0)throw _(`the record '${r.slice(0,100)}'`);c===""&&s(),n.set(c||s(),{added:a,deleted:o})}return t.map(r=>Q(r,n))}function Q(e,t){let{oldMode:n,newMode:i,oldBlob:s,newBlob:r,oldName:a,name:o}=e,c=t.get(o),d=(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(o);if(c===void 0)throw _(`no line counts for '${d.text}'`);let u=a===void 0?void 0:(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(a),y=[{mode:n,blob:s},{mode:i,blob:r}];return{file:{path:d.text,...u&&{previousPath:u.text},status:Z(e),additions:Number.parseInt(c.added,10)||0,deletions:Number.parseInt(c.deleted,10)||0,binary:c.added==="-"},blobs:y.filter(({mode:C,blob:q})=>C!==z&&!K.test(q)).map(({blob:C})=>C),nameable:d.exact&&u?.exact!==!1}}var V={A:"added",C:"copied",D:"removed",M:"modified",R:"renamed"};function Z({letter:e,oldBlob:t,newBlob:n}){return e==="M"&&t===n?"changed":V[e]??"changed"}function _(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`git's list of changed files is not understood: ${e}.`})}var S={changedLines:2e4,bytes:4194304,pathBytes:24e3};function v(e,t=S){let n=[],i=[],s={changedLines:0,bytes:0,pathBytes:0};for(let r of e){let a=r.paths.reduce((d,u)=>d+Buffer.byteLength(u)+1,0),o={changedLines:s.changedLines+r.changedLines,bytes:s.bytes+r.bytes,pathBytes:s.pathBytes+a};(o.changedLines>t.changedLines||o.bytes>t.bytes||o.pathBytes>t.pathBytes)&&i.length>0?(n.push(i),i=[],s={changedLines:r.changedLines,bytes:r.bytes,pathBytes:a}):s=o,i.push(r)}return i.length>0&&n.push(i),n}var ee={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92},te=/^"((?:[^"\\]|\\.)*)"/s,ne=/\\([0-7]{3})|\\(.)|([^\\]+)/gs;function p(e){let t=te.exec(e);if(!t)return;let n=new TextEncoder,i=[];for(let[,s,r,a]of(t[1]??"").matchAll(ne))s!==void 0?i.push(Number.parseInt(s,8)):r!==void 0?i.push(ee[r]??r.charCodeAt(0)):i.push(...n.encode(a??""));return{path:new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(i)),length:t[0].length}}function O(e){return p(e)?.path??e}function G(e){let t=e.slice(11),n=t.startsWith('"')?re(t):ie(t);if(n!==void 0)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff names a file as '${e.slice(0,200)}', which is not 'a/PATH b/PATH'.`,remedy:"Run git diff with --src-prefix=a/ --dst-prefix=b/."})}function ie(e){let t=e.slice(2,2+(e.length-5)/2);return e.length>5&&e===`a/${t} b/${t}`?t:void 0}function re(e){let t=p(e),n=t&&p(e.slice(t.length+1));if(!t?.path.startsWith("a/")||!n?.path.startsWith("b/"))return;let i=t.path.slice(2);return n.path.slice(2)===i?i:void 0}var[se,ae,oe,de,$]=[10,32,43,45,92];function I({diff:e,start:t,path:n}){let i={end:t,additions:0,deletions:0};for(;e.startsWith("@@ ",i.end);)ce({diff:e,path:n,totals:i});return i}function ce({diff:e,path:t,totals:n}){let i=(0,_chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.slice(n.end,l(e,n.end)).replace(/\n$/,""));if(!i)throw B(t);let{oldLines:s,newLines:r}=i,a=l(e,n.end);for(;s>0||r>0||e.charCodeAt(a)===$;){let o=e.charCodeAt(a);if(o===oe)r-=1,n.additions+=1;else if(o===de)s-=1,n.deletions+=1;else if(o===ae||o===se)s-=1,r-=1;else if(o!==$)throw B(t);if(s<0||r<0)throw B(t);a=l(e,a)}n.end=a}function l(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}function B(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff of '${e}' is broken or cut off inside a hunk.`,remedy:"Run git diff again and read its whole output."})}function N({diff:e}){let t=[],n=0;for(;n<e.length;){let{file:i,end:s}=ue(e,n),r=t.at(-1);r&&pe(r,i)?t[t.length-1]=me(r,i):t.push(i),n=s}return t}function ue(e,t){let{header:n,end:i}=he(e,t),s=n.to??G(n.firstLine),r=I({diff:e,start:i,path:s}),a=e.slice(i,e.endsWith(`
`,r.end)?r.end-1:r.end);return{file:{path:s,...n.from===void 0?{}:{previousPath:n.from},status:n.status??(n.modeChanged&&!a&&!n.binary?"changed":"modified"),additions:r.additions,deletions:r.deletions,binary:n.binary,...a?{patch:a}:{}},end:r.end}}function he(e,t){let n=l(e,t),i=W(e,t,n);if(!i.startsWith("diff --git "))throw D(i);let s={firstLine:i,modeChanged:!1,binary:!1};for(;n<e.length&&!e.startsWith("@@ ",n)&&!e.startsWith("diff --git ",n);){let r=l(e,n),a=W(e,n,r);n=a==="GIT binary patch"?ge(e,r):r,fe(s,a)}return{header:s,end:n}}var f=()=>{},k=e=>{e.binary=!0},U=e=>t=>{t.status=e},m=(e,t)=>(n,i)=>{n[e]=O(i),n.status=t},le=[["index ",f],["--- ",f],["+++ ",f],["similarity index ",f],["dissimilarity index ",f],["new file mode ",U("added")],["deleted file mode ",U("removed")],["rename from ",m("from","renamed")],["rename to ",m("to","renamed")],["copy from ",m("from","copied")],["copy to ",m("to","copied")],["old mode ",f],["new mode ",e=>{e.modeChanged=!0}],["Binary files ",k],["GIT binary patch",k]];function fe(e,t){let n=le.find(([i])=>t.startsWith(i));if(!n)throw D(t);n[1](e,t.slice(n[0].length))}function ge(e,t){let n=e.indexOf(`
diff --git `,t);return n===-1?e.length:n+1}function pe(e,t){return e.status==="removed"&&t.status==="added"&&e.path===t.path}function me(e,t){let n=[e.patch,t.patch].filter(i=>i!==void 0);return{path:t.path,status:"changed",additions:t.additions,deletions:e.deletions,binary:e.binary||t.binary,...n.length>0?{patch:n.join(`
`)}:{}}}function W(e,t,n){return e.slice(t,e.endsWith(`
`,n)&&n>t?n-1:n)}function D(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff has a line that is not part of git's format: '${e.slice(0,200)}'.`,remedy:"Run git diff with --no-color --no-ext-diff --submodule=short between two commits."})}async function L(e){let{directory:t,maxBytes:n,signal:i}=e,s=g({...e,output:["--patch","-U3"]}),r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__.e)({directory:t,args:s,maxBytes:n,signal:i});if(r.overflow)return{failure:`diff too large (over ${Math.round(n/1024)} KiB)`};if(r.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__.a)({directory:t,args:s},r);try{return{files:N({diff:r.stdout.toString("utf8")})}}catch(a){if(a instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a)return{failure:a.message};throw a}}var be=2e4,X=2*1024*1024,ye=X/2,Ce=4*S.bytes;async function tt(e){(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.baseSha),(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.headSha);let{directory:t}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__.f)(e),n={...e,directory:t},{signal:i}=n,s=await R(n),r=await (0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:t,blobs:s.flatMap(({blobs:d})=>d),signal:i}),a=s.flatMap(d=>we(d,r)),{alone:o=[],together:c=[]}=Object.groupBy(a,({bytes:d})=>d>ye?"alone":"together");for(let d of v(c))o.push(...await xe(n,d));for(let d of o)await Se(n,d);return s.map(({file:d})=>d)}function we({file:e,blobs:t,nameable:n},i){let s=t.reduce((d,u)=>d+(i.get(u)??0),0),r=Math.max(0,...t.map(d=>i.get(d)??0)),a=e.additions+e.deletions;if(r>_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_4__.c?e.patchMissing=`file too large to compare (${Be(r)} MiB)`:a>be?e.patchMissing=`diff too large (${a} changed lines)`:a>0&&!n&&(e.patchMissing="its path is not UTF-8"),e.patchMissing!==void 0||a===0)return[];let{path:o,previousPath:c}=e;return[{file:e,paths:c===void 0?[o]:[c,o],changedLines:a,bytes:s}]}async function xe(e,t){let n=t.flatMap(r=>r.paths),i=await L({...e,paths:n,maxBytes:Ce});if("failure"in i)return t;let s=new Map(i.files.map(r=>[b(r),r.patch]));return t.filter(({file:r})=>!j(r,s.get(b(r))))}async function Se(e,{file:t,paths:n}){let i=await L({...e,paths:n,maxBytes:X});"failure"in i?t.patchMissing=i.failure:j(t,i.files.find(s=>b(s)===b(t))?.patch)||(t.patchMissing="git gave no patch for it")}function j(e,t){return t!==void 0&&(e.patch=t),t!==void 0}function b({path:e,previousPath:t=""}){return`${t}\0${e}`}function Be(e){return Math.round(e/1024/1024)}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5189);
/* harmony import */ var _chunk_IXMOYUHR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9822);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function S(t){let{request:e,source:n,stateDir:o}=t,r=c((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(o,"results"));try{let s=await (0,_chunk_IXMOYUHR_js__WEBPACK_IMPORTED_MODULE_2__.a)({request:e,source:n,results:r,startedAt:new Date().toISOString()});return{report:d(e,s),text:g(e,s)}}finally{r.close()}}function c(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(t)?(0,_chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:t}):{has:()=>new Set,close:()=>{}}}function d(t,{plan:e,reused:n}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:o})=>o),totals:{items:e.items.length,reused:n},estimate:{...e.estimate,costUsd:null},coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead},model:t.options.model}}function g(t,{plan:e,reused:n}){let{modelCalls:o,tokensIn:r}=e.estimate;return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} changed files`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${n} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:m,reason:u})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__.b)(`${m}: ${u}`)}`),`  would send about ${r.toLocaleString("en-US")} tokens in ${o} calls to ${t.options.model}`].join(`
`)}
`}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ _),
/* harmony export */   d: () => (/* binding */ O),
/* harmony export */   e: () => (/* binding */ C),
/* harmony export */   f: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l="Run inside one, or pass --repo DIR.",m=[{pattern:/not a git repository/i,message:"is not a git repository.",remedy:l},{pattern:/cannot change to .*: No such file or directory/,message:"does not exist, so it is not a git repository.",remedy:l},{pattern:/cannot change to/,message:"cannot be entered, so it is not a git repository.",remedy:l},{pattern:/dubious ownership/,message:"belongs to another user, so git refuses to read it.",remedy:"If you trust it, run: git config --global --add safe.directory DIRECTORY"},{pattern:/cannot use bare repository/,message:"is a bare repository, which git's setting safe.bareRepository forbids here.",remedy:"Set it to `all`, or pass a repository with a work tree by --repo DIR."}];function f(e,t){let r=m.find(({pattern:n})=>n.test(t.stderr));if(!r)return g(e,T(t.stderr)??`exit code ${t.exitCode}`);let o=/safe\.directory (.+)/.exec(t.stderr)?.[1]??e.directory;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:`'${e.directory}' ${r.message}`,remedy:r.remedy.replace("DIRECTORY",()=>o)})}function y(e){return m.some(({pattern:t})=>t.test(e))}function g({directory:e,args:t},r,o){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"git",message:`'git ${t[0]}' failed in '${e}': ${r}`,cause:o})}function E(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:"The program `git` was not found.",remedy:"Install git (2.36 or newer) and make sure that it is on the PATH.",cause:e})}function T(e){let t=e.split(`
`).filter(r=>r.trim()!=="");return(t.find(r=>/^(fatal|error): /.test(r))??t[0])?.replace(/^(fatal|error): /,"")}var w=64*1024*1024,_=32*1024*1024,I=["PATH","HOME","XDG_CONFIG_HOME","USERPROFILE","SYSTEMROOT","TEMP","TMPDIR"],G=["--no-pager","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.hooksPath=/dev/null","-c","core.quotePath=false","-c","log.showSignature=false","-c","diff.suppressBlankEmpty=false","-c","core.attributesFile=/dev/null","-c",`core.bigFileThreshold=${_}`];async function O(e){let t=await C(e);if(t.overflow)throw g(e,`it printed more than ${e.maxBytes??w} bytes`);if(t.exitCode!==0)throw f(e,t);return t.stdout}async function C(e){let{directory:t,args:r,input:o="",maxBytes:n=w,signal:i,env:a=P()}=e;i?.throwIfAborted();let{error:s,stdout:h,stderr:x}=await S(["-C",t,...G,...r],{input:o,options:{env:{...a,...F(e.settings??{})},maxBuffer:n,...i&&{signal:i}}});if(i?.throwIfAborted(),s?.code==="ENOENT")throw E(s);let p=s?.code==="ERR_CHILD_PROCESS_STDIO_MAXBUFFER",u=s?typeof s.code=="number"?s.code:-1:0;if(s&&u===-1&&!p)throw g(e,s.message,s);let d={exitCode:u,overflow:p,stdout:h,stderr:x.toString("utf8")};if(u!==0&&y(d.stderr))throw f(e,d);return d}function S(e,{input:t,options:r}){return new Promise(o=>{let n=(0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)("git",e,{...r,encoding:"buffer"},(i,a,s)=>o({error:i,stdout:a,stderr:s}));n.stdin?.on("error",()=>{}),n.stdin?.end(t)})}function F(e){let t=Object.entries(e).flatMap(([r,o],n)=>[[`GIT_CONFIG_KEY_${n}`,r],[`GIT_CONFIG_VALUE_${n}`,o]]);return{GIT_CONFIG_COUNT:String(t.length/2),...Object.fromEntries(t)}}function P(){let e=I.flatMap(t=>{let r=process.env[t];return r===void 0?[]:[[t,r]]});return{...Object.fromEntries(e),LC_ALL:"C",GIT_NO_REPLACE_OBJECTS:"1",GIT_ATTR_NOSYSTEM:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"}}async function D({directory:e}){let r=await R(e,["--absolute-git-dir","--is-inside-work-tree","--is-bare-repository","--is-shallow-repository"]),[o,n,i]=r.split(`
`).slice(-3).reverse(),a=r.split(`
`).slice(0,-3).join(`
`);return{directory:i==="true"?await R(e,["--show-toplevel"]):a,gitDirectory:a,bare:n==="true",shallow:o==="true"}}async function R(e,t){return(await O({directory:e,args:["rev-parse",...t]})).toString("utf8").replace(/\n$/,"")}


/***/ }),

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2214);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(t){let{sha:r,path:n,lines:e}=t,i=e!==void 0&&u.test(n)?"?plain=1":"",s=e===void 0?"":`#${p({side:"L",lines:e})}`;return`${g(t)}/blob/${o(r)}/${o(n)}${i}${s}`}function p(t){let{side:r,lines:n}=t,{start:e,end:i=e}=n;return i>e?`${r}${e}-${r}${i}`:`${r}${e}`}function g(t){let{serverUrl:r,owner:n,repo:e}=t;return`${r.replace(/\/+$/,"")}/${o(n)}/${o(e)}`}function o(t){return t.split("/").map(r=>encodeURIComponent(r).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function b(t){let{directory:r,base:n,head:e}=t;(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(n),(0,_chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);let i=["merge-base","--end-of-options",n,e],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:r,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:r,args:i},s);return s.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=["openai","anthropic","google","compatible","offline"],s="offline:extractive",g=1;function x(e){return e===s?`${e}@${g}`:e}function u(e){let n=`providers: ${a.join(", ")}.`,o=e.trim(),l=o.indexOf(":");if(l<0){let r=a.find(m=>m===o);throw i(r?`Model '${o}' names a provider but no model.`:`Model '${o}' has no provider.`,`Write provider:id, for example ${r?f(r):`openai:${o||"gpt-5"}`}; ${n}`)}let p=o.slice(0,l),d=o.slice(l+1),t=a.find(r=>r===p);if(!t){let r=`Write provider:id, for example openai:gpt-5 or compatible:${d||p}; ${n}`;throw i(`Model '${o}' names the unknown provider '${p}'.`,r)}if(d==="")throw i(`Model '${o}' names no model.`,`Write, for example, ${f(t)}; ${n}`);if(t==="offline"&&o!==s)throw i(`Model '${o}' does not exist.`,`The only offline model is ${s}.`);return{provider:t,model:d}}function f(e){return{openai:"openai:gpt-5",anthropic:"anthropic:claude-sonnet-4-5",google:"google:gemini-2.5-flash",compatible:"compatible:llama3.3",offline:s}[e]}function i(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 2214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ P)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n="4b825dc642cb6eb9a060e54bf8d69288fbee4904";async function m({directory:t}){return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:t,args:["hash-object","-t","tree","--stdin"]})).toString("latin1").trim()}function l(t){if(!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${t}' is not a full commit id.`,remedy:"Pass 40 (or, in SHA-256 repositories, 64) hexadecimal digits."})}async function P({directory:t,name:e}){if(d(e),e===n)return await m({directory:t});let c=["rev-parse","--verify","--quiet","--end-of-options",`${e}^{commit}`],{exitCode:f,stdout:h}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:t,args:c}),o=h.toString("latin1").trim();if(f===0&&/^[0-9a-f]+$/.test(o))return o;let{shallow:g}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.f)({directory:t});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${e}' is not a commit of '${t}'.`,remedy:g?"The clone is shallow: fetch more history (actions/checkout: `fetch-depth: 0`; here: `git fetch --unshallow`).":"Pass an existing branch, tag or commit id; `git fetch` brings those of the remote."})}function d(t){if(!(t!==""&&!t.startsWith("-")&&!/[\u0000-\u001f\u007f]/.test(t)))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${t}' cannot be the name of a commit: it is empty, starts with '-' or holds a control character.`,remedy:"Pass a branch, tag or commit id."})}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e="&#124;";function g(r){let n=(0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_1__.a)(r).replace(/\n/g," ");return n.trim()===""?"`(empty)`":n.split("|").map(t=>t.trim()===""?t:s(t)).join(e)}function s(r){let n="`".repeat(o(r)+1),t=/^`|`$|^ .* $/s.test(r)?" ":"";return`${n}${t}${r}${t}${n}`}function o(r){let n=0;for(let[t]of r.matchAll(/`+/g))n=Math.max(n,t.length);return n}


/***/ }),

/***/ 2678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* reexport safe */ _chunk_6H2AQHLB_js__WEBPACK_IMPORTED_MODULE_1__.f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_6H2AQHLB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4203);
/* harmony import */ var _chunk_5XEF53ZX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7839);
/* harmony import */ var _chunk_D7647STS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71);
/* harmony import */ var _chunk_EW5SF64N_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9617);
/* harmony import */ var _chunk_LQ7ZZPDO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2214);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(204);
/* harmony import */ var _chunk_2KVJSZTJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(859);
/* harmony import */ var _chunk_ZELRMGTG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6017);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4011);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3318);
/* harmony import */ var _chunk_EEBGZQST_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7820);
/* harmony import */ var _chunk_5W7GH7TO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5189);
/* harmony import */ var _chunk_IXMOYUHR_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9822);
/* harmony import */ var _chunk_LCNAHZR5_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7768);
/* harmony import */ var _chunk_J4JBIFMJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6145);
/* harmony import */ var _chunk_5C2TI3YG_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6513);
/* harmony import */ var _chunk_3V6JXD7Z_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4467);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8496);
/* harmony import */ var _chunk_U3H6HHKA_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7925);
/* harmony import */ var _chunk_B3JAJ2AN_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3362);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4867);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3145);
/* harmony import */ var _chunk_NEEG65GU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6611);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2584);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3142);
/* harmony import */ var _chunk_2ZOTUNWQ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(27);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=class{value;next;constructor(t){this.value=t}},l=class{#e;#t;#i;constructor(){this.clear()}enqueue(t){let i=new d(t);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=i),this.#i++}dequeue(){let t=this.#e;if(t)return this.#e=this.#e.next,this.#i--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#i=0}get size(){return this.#i}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}};function v(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),m(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");let i=new l,o=0,c=()=>{o<e&&i.size>0&&(o++,i.dequeue().run())},p=()=>{o--,c()},b=async(r,u,s)=>{let n=(async()=>r(...s))();u(n);try{await n}catch{}p()},w=(r,u,s,n)=>{let a={reject:s};new Promise(h=>{a.run=h,i.enqueue(a)}).then(b.bind(void 0,r,u,n)),o<e&&c()},f=(r,...u)=>new Promise((s,n)=>{w(r,s,n,u)});return Object.defineProperties(f,{activeCount:{get:()=>o},pendingCount:{get:()=>i.size},clearQueue:{value(){if(!t){i.clear();return}let r=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(r)}},concurrency:{get:()=>e,set(r){m(r),e=r,queueMicrotask(()=>{for(;o<e&&i.size>0;)c()})}},map:{async value(r,u){let s=[];try{Array.from(r,(n,a)=>{let h=f(u,n,a);return s.push(h),h})}catch(n){for(let a of s)a.catch(()=>{});throw n}return Promise.all(s)}}}),f}function m(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}


/***/ })

};
