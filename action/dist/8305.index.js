export const id = 8305;
export const ids = [8305];
export const modules = {

/***/ 3545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function n(e){let{directory:s,path:r}=e,t=["--no-literal-pathspecs","check-ignore","--quiet","--",`./${r}`],{exitCode:o}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:s,args:t});return o===0}async function w(e){let{directory:s,docs:r}=e,{index:t,output:o,sources:a}=r,p=t!==!1&&t.startsWith(`${o}/`),d=[...t===!1?[]:[{setting:"docs.index",place:t,path:t}],...p||a.length===0?[]:[{setting:"docs.output",place:o,path:`${o}/page.md`}]];for(let{setting:g,place:h,path:u}of d)if(await n({directory:s,path:u}))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`Git ignores '${h}' (${g}): pages there could neither be committed nor checked.`,remedy:"Take the place out of .gitignore, or choose another docs.output."})}


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

/***/ 1659:
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

/***/ 2554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ M),
/* harmony export */   b: () => (/* binding */ ht)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7353);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var W={"\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},A=/[\u0000-\u001f\u007f"\\]/g;function $(t){let e=n=>W[n]??`\\${n.charCodeAt(0).toString(8).padStart(3,"0")}`;return`"${t.replaceAll(A,e)}"`}async function u({directory:t}){let e=String.raw`^filter\..*\.(clean|process|required)$`,{stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:t,args:["config","-z","--name-only","--get-regexp",e]}),c=n.toString("utf8").split("\0").filter(Boolean);return Object.fromEntries(c.map(o=>[o,o.endsWith(".required")?"false":""]))}async function M(t){let{directory:e,paths:n}=t;if(n.length===0)return[];let c=t.settings??await u({directory:e}),o=["hash-object","--stdin-paths"],a=`${n.map($).join(`
`)}
`,s=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:e,args:o,input:a,settings:c})).toString("latin1").trim().split(`
`);if(s.length!==n.length)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.b)({directory:e,args:o},`it told ${s.length} ids of ${n.length} files`);return s}var I=512*1024*1024;async function z({directory:t}){let e=new Map;for(let n of await b(t,["ls-files","-z","-t","--stage"])){let[,c,o,a,s]=/^(.) (100|120)\d{3} ([0-9a-f]+) \d\t(.+)$/s.exec(n)??[];s!==void 0&&a!==void 0&&e.set(s,{blob:a,link:o==="120",absent:c==="S"})}return e}async function B(t){let{directory:e,settings:n}=t,o=await b(e,["diff-files","-z","--raw","--no-ext-diff","--no-renames","--ignore-submodules=all"],n);return new Set(o.filter((a,s)=>s%2===1))}async function R({directory:t}){return(await b(t,["ls-files","-z","--others","--exclude-standard"])).filter(n=>!n.endsWith("/"))}async function b(t,e,n={}){return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:t,args:e,settings:n,maxBytes:I})).toString("latin1").split("\0").slice(0,-1)}async function G({directory:t}){let e=await u({directory:t}),{found:n,unlisted:c}=await C(t,e),o=n.filter(({stats:r})=>!r),a=await (0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__.d)({directory:t,blobs:o.flatMap(({blob:r})=>r??[])}),s=n.filter(({blob:r})=>r===void 0).map(({path:r})=>r),d=await M({directory:t,paths:s,settings:e}),f=new Map(s.map((r,l)=>[r,d[l]]));return{entries:n.map(({path:r,blob:l=f.get(r)??"",stats:m})=>({path:r,blob:l,size:m?.size??a.get(l)??0})).sort(L),absent:new Set(o.map(({path:r})=>r)),notes:(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__.b)(c)}}async function C(t,e){let[n,c,o]=await Promise.all([z({directory:t}),B({directory:t,settings:e}),R({directory:t})]),a=(0,_chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:t}),s=[],d=[];for(let f of[...n.keys(),...o]){let i=n.get(f),r=i!==void 0&&!c.has(f);if(r&&i.link)continue;let{text:l,exact:m}=(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__.a)(f),g=i?.absent?void 0:a(l);if(!m)d.push(l);else if(i?.absent)s.push({path:l,blob:i.blob,stats:g});else if(g)r?s.push({path:l,blob:i.blob,stats:g}):g.size>_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.c?s.push({path:l,blob:_(g),stats:g}):(0,_chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,l))&&s.push({path:l,blob:void 0,stats:g});else continue}return{found:s,unlisted:d}}function _({size:t,mtimeMs:e}){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1").update(`${t} ${e}`).digest("hex")}function L(t,e){return t.path<e.path?-1:+(t.path>e.path)}async function ht({directory:t}){let{entries:e,absent:n,notes:c}=await G({directory:t}),o=new Map(e.map(a=>[a.path,a]));return{identity:U(e),list:async()=>e,notes:async()=>c,readTexts:async a=>{let s=[...new Set(a)].flatMap(i=>o.get(i)??[]),d=s.filter(({path:i})=>n.has(i)),f=await (0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:t,blobs:d.map(({blob:i})=>i)});return new Map(s.flatMap(({path:i,blob:r})=>{let l=n.has(i)?f.get(r):(0,_chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_1__.d)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,i));return l===void 0?[]:[[i,l]]}))},readBlobs:a=>(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:t,blobs:a})}}function U(t){let e=(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256");for(let{path:n,blob:c}of t)e.update(`${n}\0${c}\0`);return e.digest("hex")}


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

/***/ 7353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b),
/* harmony export */   b: () => (/* binding */ N),
/* harmony export */   c: () => (/* binding */ d),
/* harmony export */   d: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9947);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b({directory:n}){let t=new Map([[".",!0]]),r=e=>{let i=t.get(e);if(i!==void 0)return i;let s=r((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(e))&&d((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(n,e))?.isDirectory()===!0;return t.set(e,s),s};return e=>{if(!r((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(e)))return;let i=d((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(n,e));return i?.isFile()?i:void 0}}function N(n){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(n,node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK),!0}catch{return!1}}function d(n){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(n,{throwIfNoEntry:!1})}catch{return}}function T(n){let t;try{t=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(n,node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK);let r=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(t);return!r.isFile()||r.size>33554432?void 0:(0,_chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(t))}catch{return}finally{t!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(t)}}


/***/ }),

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ U),
/* harmony export */   b: () => (/* binding */ Y),
/* harmony export */   c: () => (/* binding */ g),
/* harmony export */   d: () => (/* binding */ b),
/* harmony export */   e: () => (/* binding */ X)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var x=new TextDecoder("utf-8",{fatal:!0});function g(t){if(!(t.byteLength>33554432||t.includes(0)))try{return x.decode(t)}catch{return}}async function b(t){let{directory:r,blobs:e,signal:n}=t,i=new Map;if(e.length===0)return i;let o=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:r,args:["cat-file","--batch-check=%(objectname) %(objectsize)"],input:`${e.join(`
`)}
`,signal:n});for(let c of o.toString("latin1").split(`
`)){let[f="",s]=c.split(" ");/^\d+$/.test(s??"")&&i.set(f,Number(s))}return i}var m=32*1024*1024,h=128,p=["cat-file","--batch","--buffer"];async function X(t){let{directory:r}=t,e=[...new Set(t.blobs)].filter(o=>/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(o)),n=t.sizes??await b({directory:r,blobs:e}),i=new Map;for(let o of y(e,n)){let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:r,args:p,input:`${o.join(`
`)}
`,maxBytes:m+33554432+o.length*h});for(let[f,s]of M({directory:r,output:c})){let l=g(s);l!==void 0&&i.set(f,l)}}return i}function*y(t,r){let e=[],n=0;for(let i of t){let o=r.get(i);o===void 0||o>33554432||(e.length>0&&n+o>m&&(yield e,e=[],n=0),e.push(i),n+=o)}e.length>0&&(yield e)}function*M(t){let{directory:r,output:e}=t;for(let n=0;n<e.length;){let i=e.indexOf(`
`,n),[o="",c,f]=e.toString("latin1",n,i).split(" ");if(n=i+1,c==="missing")continue;let s=Number(f);if(i===-1||!Number.isInteger(s))throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:r,args:p},"its answer is not understood");c==="blob"&&(yield[o,e.subarray(n,n+s)]),n+=s+1}}function U(t){let r=Buffer.from(t,"latin1");return (0,node_buffer__WEBPACK_IMPORTED_MODULE_2__.isUtf8)(r)?{text:r.toString("utf8"),exact:!0}:{text:t.replace(/[\x80-\xff]/g,n=>`\\${n.charCodeAt(0).toString(8)}`),exact:!1}}function Y(t){if(t.length===0)return[];let r=t.length-3;return[`Left out, since the name is not UTF-8: ${[...t.slice(0,3).map(i=>`'${i}'`),...r>0?[`${r} more`]:[]].join(", ")}.`]}


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b(e){let n=e.file??_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a,i=e.file===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e.typedIn,n),t=p(i,n);if(t===void 0&&e.file!==void 0)throw a(`There is no configuration '${n}'.`,"Name an existing file with --config.");return{config:(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:t,file:n}),file:n,text:t?.replace(/^\ufeff/,""),wantsDocs:y(t??"")}}function p(e,n){let i=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(e,{throwIfNoEntry:!1});if(i){if(!i.isFile())throw a(`The configuration '${n}' is no file, or a symbolic link.`,"Put a file in its place.");return i.size>_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.f?" ".repeat(_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.f+1):(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e,"utf8")}}function y(e){let n=(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.replace(/^\ufeff/,"")),i=n.text===void 0?void 0:(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.a)(n.text).value;return typeof i=="object"&&i!==null&&Object.hasOwn(i,"docs")}function a(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n={typescript:"ts mts cts",tsx:"tsx",javascript:"js mjs cjs jsx",python:"py pyi",go:"go",rust:"rs",java:"java",csharp:"cs",c:"c h",cpp:"cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp",php:"php",ruby:"rb rake gemspec ru",bash:"sh bash"},p=new Map(Object.entries(n).flatMap(([s,e])=>e.split(" ").map(a=>[a,s]))),c=new Map([["Rakefile","ruby"],["Gemfile","ruby"],["Vagrantfile","ruby"],[".bashrc","bash"],[".bash_profile","bash"]]);function r(s){let e=s.slice(s.lastIndexOf("/")+1),a=c.get(e);if(a!==void 0)return a;let t=e.lastIndexOf(".");return t<1?void 0:p.get(e.slice(t+1).toLowerCase())}


/***/ }),

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,g=/^[\s>]*(`{3,}|~{3,})\s*$/,m=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,E=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,u=1e3;function y({body:t,limit:n,notice:e}){if(t.length<=n)return t;let r=`

${e}`,s=n-r.length;if(s<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${n}.`});let{blockEnd:i,lineEnd:c}=b(t,s),o=i??c??{at:S(t,s),closing:""};return`${t.slice(0,o.at).trimEnd()}${o.closing}${r}`.trimStart()}function b(t,n){let e={},r={fence:void 0,indent:"",details:0,summary:!1};for(let s=0;s<n;){let i=f(t,s);$(t.slice(s,i),r);let c=p(r);if(i+c.length>n)break;let o=t.slice(i+1,f(t,i+1)),a={at:i,closing:c};i>0&&!r.summary&&(e.lineEnd=a,!r.fence&&h(o)&&(e.blockEnd=a)),s=i+1}return e}function h(t){return m.test(t)&&!E.test(t.slice(0,u).trim()||"none")}function $(t,n){if(n.fence&&!(n.indent.includes(">")&&!/^\s*>/.test(t))){g.exec(t.slice(0,u))?.[1]?.startsWith(n.fence)&&(n.fence=void 0);return}let[,e="",r="",s=""]=l.exec(t.slice(0,u))??[];if(n.fence=r&&!(r.startsWith("`")&&s.includes("`"))?r:void 0,n.indent=e.replace(/[^\s>]/g," "),!n.fence)for(let[i]of t.matchAll(/<\/?(?:details|summary)\b/gi)){let c=i.startsWith("</");/summary/i.test(i)?n.summary=!c:n.details=Math.max(0,n.details+(c?-1:1))}}function p({fence:t,indent:n,details:e}){return`${t?`
${n}${t}`:""}${`

</details>`.repeat(e)}`}function f(t,n){let e=t.indexOf(`
`,n);return e===-1?t.length:e}function S(t,n){return/[\ud800-\udbff]/.test(t[n-1]??"")?n-1:n}function M(t,n){let e=n(t);for(let r=0;r<5;r+=1){let s=n(e);if(s===e)return e;e=s}return n(e.replace(/[^\p{L}\p{M}\p{N}\n]+/gu," "))}


/***/ }),

/***/ 4633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5900);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var c=new WeakMap;function T(r){let d=c.get(r);if(d)return d;let i=new Map,n={...r,readTexts:async a=>{let e=await r.readTexts(a);return new Map([...e].map(([t,p])=>{let o=(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(p);return i.set(t,o.found),[t,o.text]}))},readBlobs:async a=>new Map([...await r.readBlobs(a)].map(([e,t])=>[e,(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(t).text])),placesIn:a=>[...new Set(a)].flatMap(e=>(i.get(e)??[]).map(t=>({path:e,...t})))};return c.set(r,n),c.set(n,n),n}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ E),
/* harmony export */   b: () => (/* binding */ P)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=8,d=/^(?!id$)[a-z][a-z0-9-]*$/,p=/^<item-([0-9a-f]{8}) id="(-?\d+)"((?: [a-z][a-z0-9-]*="[^"<>\n]*")*)>$/gm,g=/ ([a-z][a-z0-9-]*)="([^"<>\n]*)"/g;function E({items:t}){let r=t.map(e=>({attributes:f(e),body:e.body})),n=h(r.flatMap(e=>[e.attributes,e.body]));return r.map(({attributes:e,body:i})=>`<item-${n} ${e}>
${i}
</item-${n}>`).join(`
`)}function P(t){let r=[],n,e=new RegExp(p);for(let i=e.exec(t);i;i=e.exec(t)){if(n??=i[1],i[1]!==n)continue;let s=e.lastIndex+1,o=t.indexOf(`
</item-${n}>`,s);if(o===-1)break;r.push({id:Number(i[2]),attributes:b(i[3]??""),body:t.slice(s,o)}),e.lastIndex=o+1}return r}function f({id:t,attributes:r}){if(!Number.isSafeInteger(t))throw m(`The item id ${t} is not a whole number.`);let n=Object.entries(r).map(([e,i])=>{if(!d.test(e))throw m(`The attribute name '${e}' is not a lower-case word.`);return` ${e}="${l(i)}"`});return`id="${t}"${n.join("")}`}function b(t){return Object.fromEntries([...t.matchAll(g)].map(([,r,n])=>[r,$(n??"")]))}function l(t){return t.replace(/["'<>&\p{Cc}\p{Zl}\p{Zp}]/gu,r=>`&#${r.codePointAt(0)};`)}function $(t){return t.replace(/&#(\d+);/g,(r,n)=>String.fromCodePoint(Number(n)))}function h(t){let r=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(t)).digest("hex");for(;;){let n=r.slice(0,u);if(!t.some(e=>e.includes(n)))return n;r=(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(r).digest("hex")}}function m(t){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:t})}


/***/ }),

/***/ 4069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e="gloss.lock";


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ Me)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3SP5A7CL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3545);
/* harmony import */ var _chunk_DWDNIH4Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2554);
/* harmony import */ var _chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(725);
/* harmony import */ var _chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7353);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8873);
/* harmony import */ var _chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5888);
/* harmony import */ var _chunk_UDJV3FNQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1550);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3309);
/* harmony import */ var _chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5816);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5900);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6057);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4498);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3097);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2125);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8844);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6395);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(9881);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(409);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function F(e){let{lock:t,inspection:n,picks:i}=e,r=Object.entries(t.files).filter(([l,{pipeline:c}])=>c!==_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_7__.K&&i(l)),o=r.flatMap(([l,c])=>{let s=n.existing.get(l)?.blob;if(s===void 0)return[{path:l,problem:"missing",edited:!1,reasons:[]}];let a=Object.entries(c.sources).filter(([d,{blob:b}])=>n.sources.get(d)?.blob!==b),m=s!==c.output,p=a.map(([d])=>n.sources.has(d)?`${d} changed`:`${d} is gone`);return p.length>0?[{path:l,problem:"stale",edited:m,reasons:p}]:m?[{path:l,problem:"edited",edited:m,reasons:[`since '${c.pipeline}' wrote it`]}]:[]});return{files:r.length,problems:o}}var P=["stale","missing","edited","orphaned"],K="the file is there, but git ignores it or it lies behind a symbolic link";function M(e,t){let n=e.states.filter(({role:s,path:a,skipped:m,state:p})=>!m&&p!=="ignored"&&(s==="page"||t.picksIndex(a))),i=n.filter(({state:s})=>s!=="foreign"),r=F({lock:e.lock,inspection:e,picks:t.picksIndex}),o=[...i.flatMap(s=>Y(s,t)??[]),...r.problems],l=s=>o.filter(a=>a.problem===s),c=Q({files:o,lock:e.lock,model:t.model});return{status:o.length>0?"stale":"current",counts:{files:i.length+r.files,current:i.length+r.files-o.length,stale:l("stale").length,missing:l("missing").length,edited:l("edited").length,orphaned:l("orphaned").length},files:P.flatMap(s=>l(s).sort((a,m)=>a.path<m.path?-1:1)),foreign:n.filter(({state:s})=>s==="foreign").map(({path:s})=>s),notRead:e.notRead,problems:e.problems,...c!==void 0&&{model:c}}}function Q(e){let{files:t,lock:n,model:i}=e;if(!(i!==void 0&&!(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_7__.r)(i)))return t.filter(({problem:r})=>r==="stale"||r==="missing").map(({path:r})=>(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_7__.L)(n,r)?.model).find(r=>r!==void 0&&!(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_7__.r)(r))}function Y({path:e,state:t,edited:n,reasons:i},{isThere:r}){let o=t==="current"?"edited":t;if(o==="foreign"||o==="ignored"||o==="edited"&&!n)return;let l=o==="edited"?["people changed it since it was written"]:i.map(_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_7__.Q);return{path:e,problem:o,edited:n,reasons:o==="missing"&&r(e)?[...l,K]:l}}var Z=3,ee=/^its (?:page|place) '/,_=5;function v(e){let{files:t,foreign:n,notRead:i,problems:r}=e,o=[...R(n,s=>(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_41__.b)(`note: ${s} was not written by Gloss and is left alone`)),...R(r,s=>(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_41__.b)(`note: ${s}`)),...R(i.filter(({reason:s})=>ee.test(s)),({path:s,reason:a})=>(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_41__.b)(`note: ${s} has no page: ${a}`))];return`${[t.map(te),o,oe(e)].filter(s=>s.length>0).map(s=>s.join(`
`)).join(`

`)}
`}function X(e){return[`There is nothing to check yet: no gloss.lock, and no 'docs:' in ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_41__.b)(e)}.`,"To begin, run: gloss run docs --write",""].join(`
`)}function C({problem:e,reasons:t}){let n=t.slice(0,Z),i=t.length-n.length;return`${e}: ${[...n,...i>0?[`${i} more reasons`]:[]].join("; ")}`}function te(e){return`${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_41__.b)(e.path)}  ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_41__.b)(C(e))}`}function w({model:e}){return e===void 0?"gloss run docs --write":`gloss run docs --write --model ${/^[a-z]+:[\w./:-]{1,100}$/.test(e)?e:"PROVIDER:MODEL"}`}function oe(e){let{counts:t,files:n}=e,i=`${t.files} generated file${t.files===1?"":"s"}`;if(n.length===0)return[t.files===0?"No files are generated here.":`All is well: ${i} up to date.`];let r=P.filter(o=>t[o]>0).map(o=>`${t[o]} ${o}`);return[`${n.length} of ${i} ${n.length===1?"is":"are"} not up to date: ${r.join(", ")}.`,`To bring them up to date, run: ${w(e)} (what people wrote is kept)`]}function R(e,t){let n=e.length-_;return[...e.slice(0,_).map(t),...n>0?[`note: \u2026 and ${n} more`]:[]]}var ne=10;function G(e){let{files:t}=e,n=t.slice(0,ne),i=n.map(o=>{let l=`file=${B(o.path)},title=${B(`Generated page is ${o.problem}`)}`,c=`${C(o)}. To bring it up to date, run: ${w(e)}`;return`::error ${l}::${J((0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_42__.b)(c))}`}),r=t.length-n.length;return r>0&&i.push(`::notice title=gloss check::${r} more generated file${r===1?" is":"s are"} not up to date; the log names ${r===1?"it":"them"}.`),i.map(o=>`${o}
`).join("")}function J(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function B(e){return J(e).replaceAll(":","%3A").replaceAll(",","%2C")}var le={current:0,nothing:0,stale:4};async function Me(e){let{command:t,settings:n,terminal:i}=e;t.paths.length>0&&(0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__.c)(t.paths,"paths");let r=n.directory,{directory:o,bare:l}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_6__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_49__.resolve)(r,t.repo??".")});if(l)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_44__.a({code:"usage",message:`'${o}' is a bare repository: it has no files to check.`,remedy:"Pass a repository with a work tree by --repo DIR."});let{config:c,file:s,wantsDocs:a}=(0,_chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:o,typedIn:r,file:t.config});await (0,_chunk_3SP5A7CL_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:o,docs:c.docs});let m=await (0,_chunk_DWDNIH4Q_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:o}),p=await (0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_7__.P)({sources:m,outputs:m,config:c,parseSource:async f=>(await Promise.all(/* import() */[__webpack_require__.e(8281), __webpack_require__.e(6232)]).then(__webpack_require__.bind(__webpack_require__, 6232))).parseSource(f),paths:t.paths}),d=t.paths.length>0?t.paths:c.defaults.paths,b=d.length===0?()=>!0:(0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_10__.c)(d,"paths"),W=f=>(0,node_fs__WEBPACK_IMPORTED_MODULE_48__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_49__.join)(o,f)),S=n.model??c.defaults.model,z={picksIndex:b,isThere:W,...S!==void 0&&{model:S}},k=Object.values(p.lock.files),H=p.states.some(({reasons:f})=>f.some(({kind:q})=>q==="unrecorded")),U=k.length===0||k.some(({pipeline:f})=>f===_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_7__.K),x=a||H||p.locked&&U,V=M(x?p:ce(p),z),g=x||k.length>0?V:ae();return n.annotations&&i.stderr.write(G(g)),t.json?i.out(me(g)):i.out(g.status==="nothing"?X(s):v(g)),le[g.status]}function ce(e){return{...e,states:[],notRead:[],problems:[]}}function ae(){return{status:"nothing",counts:{files:0,current:0,stale:0,missing:0,edited:0,orphaned:0},files:[],foreign:[],notRead:[],problems:[]}}function me(e){return`${JSON.stringify(e,null,2).replaceAll("##[","##\\u005b")}
`}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o=".github/gloss.yml";


/***/ })

};
