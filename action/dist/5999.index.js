export const id = 5999;
export const ids = [5999];
export const modules = {

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

/***/ 6696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ B),
/* harmony export */   b: () => (/* binding */ A),
/* harmony export */   c: () => (/* binding */ j),
/* harmony export */   d: () => (/* binding */ D),
/* harmony export */   e: () => (/* binding */ Ht),
/* harmony export */   f: () => (/* binding */ Zt),
/* harmony export */   g: () => (/* binding */ ce)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var X={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},H=/[\u0000-\u001f\u007f"\\]/g;function _(t){let e=n=>X[n]??`\\${n.charCodeAt(0).toString(8).padStart(3,"0")}`;return`"${t.replaceAll(H,e)}"`}async function h({directory:t}){let e=String.raw`^filter\..*\.(clean|process|required)$`,{stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:t,args:["config","-z","--name-only","--get-regexp",e]}),r=n.toString("utf8").split("\0").filter(Boolean);return Object.fromEntries(r.map(i=>[i,i.endsWith(".required")?"false":""]))}async function B(t){let{directory:e,paths:n}=t;if(n.length===0)return[];let r=t.settings??await h({directory:e}),i=["hash-object","--stdin-paths"],s=`${n.map(_).join(`
`)}
`,o=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:e,args:i,input:s,settings:r})).toString("latin1").trim().split(`
`);if(o.length!==n.length)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.b)({directory:e,args:i},`it told ${o.length} ids of ${n.length} files`);return o}var U=512*1024*1024;async function M({directory:t}){let e=new Map;for(let n of await F(t,["ls-files","-z","-t","--stage"])){let[,r,i,s,o]=/^(.) (100|120)\d{3} ([0-9a-f]+) \d\t(.+)$/s.exec(n)??[];o!==void 0&&s!==void 0&&e.set(o,{blob:s,link:i==="120",absent:r==="S"})}return e}async function L(t){let{directory:e,settings:n}=t,i=await F(e,["diff-files","-z","--raw","--no-ext-diff","--no-renames","--ignore-submodules=all"],n);return new Set(i.filter((s,o)=>o%2===1))}async function z({directory:t}){return(await F(t,["ls-files","-z","--others","--exclude-standard"])).filter(n=>!n.endsWith("/"))}async function F(t,e,n={}){return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:t,args:e,settings:n,maxBytes:U})).toString("latin1").split("\0").slice(0,-1)}function W({directory:t}){let e=new Map([[".",!0]]),n=r=>{let i=e.get(r);if(i!==void 0)return i;let s=n((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(r))&&j((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(t,r))?.isDirectory()===!0;return e.set(r,s),s};return r=>{if(!n((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(r)))return;let i=j((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(t,r));return i?.isFile()?i:void 0}}function A(t){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.accessSync)(t,node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.R_OK),!0}catch{return!1}}function j(t){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(t,{throwIfNoEntry:!1})}catch{return}}function D(t){let e;try{e=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(t,node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.O_NONBLOCK);let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(e);return!n.isFile()||n.size>33554432?void 0:(0,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(e))}catch{return}finally{e!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(e)}}async function Y({directory:t}){let e=await h({directory:t}),{found:n,unlisted:r}=await it(t,e),i=n.filter(({stats:a})=>!a),s=await (0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:t,blobs:i.flatMap(({blob:a})=>a??[])}),o=n.filter(({blob:a})=>a===void 0).map(({path:a})=>a),l=await B({directory:t,paths:o,settings:e}),d=new Map(o.map((a,f)=>[a,l[f]]));return{entries:n.map(({path:a,blob:f=d.get(a)??"",stats:b})=>({path:a,blob:f,size:b?.size??s.get(f)??0})).sort(st),absent:new Set(i.map(({path:a})=>a)),notes:(0,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.a)(r)}}async function it(t,e){let[n,r,i]=await Promise.all([M({directory:t}),L({directory:t,settings:e}),z({directory:t})]),s=W({directory:t}),o=[],l=[];for(let d of[...n.keys(),...i]){let c=n.get(d),a=c!==void 0&&!r.has(d);if(a&&c.link)continue;let{text:f,exact:b}=(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(d),u=c?.absent?void 0:s(f);if(!b)l.push(f);else if(c?.absent)o.push({path:f,blob:c.blob,stats:u});else if(u)a?o.push({path:f,blob:c.blob,stats:u}):u.size>_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.c?o.push({path:f,blob:ot(u),stats:u}):A((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(t,f))&&o.push({path:f,blob:void 0,stats:u});else continue}return{found:o,unlisted:l}}function ot({size:t,mtimeMs:e}){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha1").update(`${t} ${e}`).digest("hex")}function st(t,e){return t.path<e.path?-1:+(t.path>e.path)}async function Ht({directory:t}){let{entries:e,absent:n,notes:r}=await Y({directory:t}),i=new Map(e.map(s=>[s.path,s]));return{identity:ft(e),list:async()=>e,notes:async()=>r,readTexts:async s=>{let o=[...new Set(s)].flatMap(c=>i.get(c)??[]),l=o.filter(({path:c})=>n.has(c)),d=await (0,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.c)({directory:t,blobs:l.map(({blob:c})=>c)});return new Map(o.flatMap(({path:c,blob:a})=>{let f=n.has(c)?d.get(a):D((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(t,c));return f===void 0?[]:[[c,f]]}))},readBlobs:s=>(0,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.c)({directory:t,blobs:s})}}function ft(t){let e=(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256");for(let{path:n,blob:r}of t)e.update(`${n}\0${r}\0`);return e.digest("hex")}async function q(t){let{directory:e,path:n}=t,r=["--no-literal-pathspecs","check-ignore","--quiet","--",`./${n}`],{exitCode:i}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:e,args:r});return i===0}async function Zt(t){let{directory:e,docs:n}=t,{index:r,output:i,sources:s}=n,o=r!==!1&&r.startsWith(`${i}/`),l=[...r===!1?[]:[{setting:"docs.index",place:r,path:r}],...o||s.length===0?[]:[{setting:"docs.output",place:i,path:`${i}/page.md`}]];for(let{setting:d,place:c,path:a}of l)if(await q({directory:e,path:a}))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:`Git ignores '${c}' (${d}): pages there could neither be committed nor checked.`,remedy:"Take the place out of .gitignore, or choose another docs.output."})}function ce(t){let e=t.file??_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.h,n=t.file===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(t.directory,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.h):(0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(t.typedIn,e),r=pt(n,e);if(r===void 0&&t.file!==void 0)throw v(`There is no configuration '${e}'.`,"Name an existing file with --config.");return{config:(0,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:r,file:e}),file:e,wantsDocs:mt(r??"")}}function pt(t,e){let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(t,{throwIfNoEntry:!1});if(n){if(!n.isFile())throw v(`The configuration '${e}' is no file, or a symbolic link.`,"Put a file in its place.");return n.size>_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.f?" ".repeat(_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.f+1):(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(t,"utf8")}}function mt(t){let e=(0,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.e)(t.replace(/^\ufeff/,"")),n=e.text===void 0?void 0:(0,_chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_1__.d)(e.text).value;return typeof n=="object"&&n!==null&&Object.hasOwn(n,"docs")}function v(t,e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_4__.a({code:"usage",message:t,remedy:e})}


/***/ }),

/***/ 3362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(o,r){let t=r(o);for(let n=0;n<5;n+=1){let e=r(t);if(e===t)return t;t=e}return r(t.replace(/[^\p{L}\p{M}\p{N}\n]+/gu," "))}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ Ae)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5TDC54HV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6696);
/* harmony import */ var _chunk_UL75UYRT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6870);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9881);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3318);
/* harmony import */ var _chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9704);
/* harmony import */ var _chunk_OAAZRLVP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4516);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3097);
/* harmony import */ var _chunk_7ZTKIQI3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4021);
/* harmony import */ var _chunk_U3H6HHKA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7925);
/* harmony import */ var _chunk_B3JAJ2AN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3362);
/* harmony import */ var _chunk_52HYJMFE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4867);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3145);
/* harmony import */ var _chunk_NEEG65GU_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6611);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2584);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3878);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(409);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var k=["stale","missing","edited","orphaned"],W="the file is there, but git ignores it or it lies behind a symbolic link";function I(e,t){let o=e.states.filter(({role:i,path:l,skipped:m,state:f})=>!m&&f!=="ignored"&&(i==="page"||t.picksIndex(l))),s=o.filter(({state:i})=>i!=="foreign"),r=s.flatMap(i=>H(i,t)??[]),n=i=>r.filter(l=>l.problem===i),c=z({files:r,lock:e.lock,model:t.model});return{status:r.length>0?"stale":"current",counts:{files:s.length,current:s.length-r.length,stale:n("stale").length,missing:n("missing").length,edited:n("edited").length,orphaned:n("orphaned").length},files:k.flatMap(n),foreign:o.filter(({state:i})=>i==="foreign").map(({path:i})=>i),notRead:e.notRead,problems:e.problems,...c!==void 0&&{model:c}}}function z(e){let{files:t,lock:o,model:s}=e;if(!(s!==void 0&&!(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__.G)(s)))return t.filter(({problem:r})=>r==="stale"||r==="missing").map(({path:r})=>(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__.K)(o,r)?.model).find(r=>r!==void 0&&!(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__.G)(r))}function H({path:e,state:t,edited:o,reasons:s},{isThere:r}){let n=t==="current"?"edited":t;if(n==="foreign"||n==="ignored"||n==="edited"&&!o)return;let c=n==="edited"?["people changed it since it was written"]:s.map(_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__.V);return{path:e,problem:n,edited:o,reasons:n==="missing"&&r(e)?[...c,W]:c}}var U=3,V=/^its (?:page|place) '/,N=5;function j(e){let{files:t,foreign:o,notRead:s,problems:r}=e,n=[...b(o,l=>(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__.b)(`note: ${l} was not written by Gloss and is left alone`)),...b(r,l=>(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__.b)(`note: ${l}`)),...b(s.filter(({reason:l})=>V.test(l)),({path:l,reason:m})=>(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__.b)(`note: ${l} has no page: ${m}`))];return`${[t.map(q),n,K(e)].filter(l=>l.length>0).map(l=>l.join(`
`)).join(`

`)}
`}function M(e){return[`There is nothing to check yet: no gloss.lock, and no 'docs:' in ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__.b)(e)}.`,"To begin, run: gloss run docs --write",""].join(`
`)}function $({problem:e,reasons:t}){let o=t.slice(0,U),s=t.length-o.length;return`${e}: ${[...o,...s>0?[`${s} more reasons`]:[]].join("; ")}`}function q(e){return`${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.path)}  ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_3__.b)($(e))}`}function y({model:e}){return e===void 0?"gloss run docs --write":`gloss run docs --write --model ${/^[a-z]+:[\w./:-]{1,100}$/.test(e)?e:"PROVIDER:MODEL"}`}function K(e){let{counts:t,files:o}=e,s=`${t.files} generated file${t.files===1?"":"s"}`;if(o.length===0)return[t.files===0?"No files are generated here.":`All is well: ${s} up to date.`];let r=k.filter(n=>t[n]>0).map(n=>`${t[n]} ${n}`);return[`${o.length} of ${s} ${o.length===1?"is":"are"} not up to date: ${r.join(", ")}.`,`To bring them up to date, run: ${y(e)} (what people wrote is kept)`]}function b(e,t){let o=e.length-N;return[...e.slice(0,N).map(t),...o>0?[`note: \u2026 and ${o} more`]:[]]}var Q=10;function F(e){let{files:t}=e,o=t.slice(0,Q),s=o.map(n=>{let c=`file=${L(n.path)},title=${L(`Generated page is ${n.problem}`)}`,i=`${$(n)}. To bring it up to date, run: ${y(e)}`;return`::error ${c}::${X((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_17__.b)(i))}`}),r=t.length-o.length;return r>0&&s.push(`::notice title=gloss check::${r} more generated file${r===1?" is":"s are"} not up to date; the log names ${r===1?"it":"them"}.`),s.map(n=>`${n}
`).join("")}function X(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function L(e){return X(e).replaceAll(":","%3A").replaceAll(",","%2C")}var te={current:0,nothing:0,stale:4};async function Ae(e){let{command:t,settings:o,terminal:s}=e;t.paths.length>0&&(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__.a)(t.paths,"paths");let r=o.directory,{directory:n,bare:c}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_16__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_22__.resolve)(r,t.repo??".")});if(c)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_19__.a({code:"usage",message:`'${n}' is a bare repository: it has no files to check.`,remedy:"Pass a repository with a work tree by --repo DIR."});let{config:i,file:l,wantsDocs:m}=(0,_chunk_5TDC54HV_js__WEBPACK_IMPORTED_MODULE_1__.g)({directory:n,typedIn:r,file:t.config});await (0,_chunk_5TDC54HV_js__WEBPACK_IMPORTED_MODULE_1__.f)({directory:n,docs:i.docs});let f=await (0,_chunk_5TDC54HV_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:n}),u=await (0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__.U)({sources:f,outputs:f,config:i,parseSource:async d=>(await Promise.all(/* import() */[__webpack_require__.e(9324), __webpack_require__.e(2712)]).then(__webpack_require__.bind(__webpack_require__, 2712))).parseSource(d),paths:t.paths}),R=t.paths.length>0?t.paths:i.defaults.paths,_=R.length===0?()=>!0:(0,_chunk_OYKQUPOC_js__WEBPACK_IMPORTED_MODULE_5__.a)(R,"paths"),B=d=>(0,node_fs__WEBPACK_IMPORTED_MODULE_21__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_22__.join)(n,d)),P=o.model??i.defaults.model,G=I(u,{picksIndex:_,isThere:B,...P!==void 0&&{model:P}}),v=u.states.some(({reasons:d})=>d.some(({kind:J})=>J==="unrecorded")),p=u.locked||m||v?G:ne();return o.annotations&&s.stderr.write(F(p)),t.json?s.out(oe(p)):s.out(p.status==="nothing"?M(l):j(p)),te[p.status]}function ne(){return{status:"nothing",counts:{files:0,current:0,stale:0,missing:0,edited:0,orphaned:0},files:[],foreign:[],notRead:[],problems:[]}}function oe(e){return`${JSON.stringify(e,null,2).replaceAll("##[","##\\u005b")}
`}


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


/***/ })

};
