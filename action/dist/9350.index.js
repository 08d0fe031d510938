export const id = 9350;
export const ids = [9350];
export const modules = {

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var t=[".glossignore",".gitattributes"];


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v),
/* harmony export */   b: () => (/* binding */ _),
/* harmony export */   c: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5142);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function v({text:i,path:e}){let t=i.replace(/^\ufeff/,"");return (0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.b)(t).text??"").locateValue(e)}function _(i){let{config:e,...t}=i,s=Object.entries(e.pipelines).flatMap(([n,o])=>["each","all"].flatMap(p=>o[p].flatMap((r,m)=>j({...t,name:n,pipeline:o,part:p,index:m}))));if(s.length>0)return{problems:s};let a=n=>R(n,t.prompts),l=Object.entries(e.pipelines).map(([n,o])=>[n,{...o,each:o.each.map(a),all:o.all.map(a)}]);return{config:{...e,pipelines:Object.fromEntries(l)}}}function q({pipelines:i}){let e=Object.values(i).flatMap(({each:t,all:s})=>[...t,...s]);return[...new Set(e.flatMap(t=>t["prompt-file"]??[]))]}function R(i,e){let{"prompt-file":t,...s}=i;return t===void 0?i:{...s,prompt:e.get(t)}}function j(i){let{prompts:e,unread:t,source:s,name:a,pipeline:l,part:n,index:o}=i,p=l[n][o],r=p?.["prompt-file"];if(!p||r===void 0)return[];let m=["pipelines",a,n,o,"prompt-file"],u=(0,_chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_2__.d)(p.name,o),f=e.get(r);if(f===void 0){let g=t?.get(r)??"is not there. Commit it, or write the prompt into the configuration",c=`${u}: prompt-file '${r}' ${g}.`,O=s?v({text:s.text,path:m}):0;return (0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_1__.e)({...s??{file:"gloss.yml",text:""},problems:[{offset:O,message:c}]})}let P=(0,_chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_2__.h)(l),$=(0,_chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_2__.g)({pipeline:l,part:n,stages:P[n].slice(0,o)}),h=`pipelines.${a}, ${u}`;return f.trim()===""?[{file:r,line:1,column:1,message:`${h}: the prompt must not be empty. Fill it in.`}]:(0,_chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_2__.a)({text:f,name:h,path:m,part:n,names:$,stages:P}).map(({message:g,within:c})=>({file:r,line:c?.line??1,column:c?.column??1,message:g}))}


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

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ M),
/* harmony export */   c: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4069);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7779);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6959);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6395);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var y=[["test",["*.test.*","*.spec.*","*.e2e.*","*.cy.*","*_test.*","test_*.py","*_spec.rb","*.bats","conftest.py","*Test.java","*Tests.java","*IT.java","*Test.cs","*Tests.cs","*Test.php","*Test.kt","test/","tests/","__tests__/","e2e/","cypress/"]],["fixture",["fixtures/","__fixtures__/","testdata/","__mocks__/","mocks/"]],["type declarations",["*.d.ts","*.d.mts","*.d.cts","*.pyi"]]],T=y.map(([t,e])=>({reason:t,match:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_4__.d)({patterns:e,source:"built-in rules"})}));function g(t){let e=(0,_chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_3__.a)(t);if(e!==void 0)return e;for(let{reason:r,match:s}of T){let o=s(t);if(o!==void 0)return`${r} (${o})`}}var b=1024,S=64;function M(t){let{docs:e,ignored:r}=t,s=new Set([_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_1__.a,...e.index===!1?[]:[e.index],...e.pages.map(({path:n})=>n)]),o=(0,_chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_2__.c)(e.ignore,"docs.ignore");return({path:n,size:c})=>{if(!_(n))return"path is too long";if(n.startsWith(`${e.output}/`))return`below docs.output ('${e.output}')`;if(s.has(n))return"written by Gloss";let u=r(n);if(u!==void 0)return u;if(!o.takenOut(n)){let f=o.matched(n);if(f!==void 0)return`matches docs.ignore pattern '${f}'`;let d=g(n);if(d!==void 0)return d}return c===0?"empty file":c>2097152?`larger than ${2097152/2**20} MiB`:void 0}}function $(t,e){let r=(0,_chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_2__.c)(t,e);return s=>t.length>0&&_(s)&&!r.takenOut(s)&&(r.onlyTakesOut||r.matched(s)!==void 0)}function _(t){return t.length<=b&&t.split("/").length<=S}


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

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ e),
/* harmony export */   b: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var e=["critical","high","medium","low"],t=["correctness","security","performance","reliability","maintainability","testing","documentation"];


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

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ de)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_DWDNIH4Q_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2554);
/* harmony import */ var _chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
/* harmony import */ var _chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(725);
/* harmony import */ var _chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7353);
/* harmony import */ var _chunk_6LOOJCOI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1392);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5816);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1659);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6395);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9881);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(409);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3024);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function V(n){let{config:i,source:e,paths:t}=n,r={problems:[],warnings:[],matches:new Map};for(let[s,m]of Object.entries(i.pipelines)){for(let{key:p,path:l}of D(m)){if(t.includes(l))continue;let f=(0,_chunk_6LOOJCOI_js__WEBPACK_IMPORTED_MODULE_5__.a)({text:e.text,path:["pipelines",s,"source",p]}),d=`pipelines.${s}.source.${p} names '${l}', which is not in the repository.`;r.problems.push(...(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_11__.e)({...e,problems:[{offset:f,message:d}]}))}let a=m.source.files;if(a===void 0)continue;let o=t.filter((0,_chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_8__.c)(a,`pipelines.${s}.source.files`)).length;r.matches.set(s,o),o===0&&r.warnings.push(`pipelines.${s}.source.files matches no file.`)}return r}function D({source:n}){let{table:i,thread:e}=n;return[...i===void 0?[]:[{key:"table",path:i}],...typeof e=="string"?[{key:"thread",path:e}]:[]]}async function M(n){let{directory:i,tree:e,paths:t}=n,r=await e.readTexts([...t]),s=new Set((await e.list()).map(({path:o})=>o)),a=t.filter(o=>!r.has(o)).flatMap(o=>{let p=U({path:(0,node_path__WEBPACK_IMPORTED_MODULE_36__.join)(i,o),listed:s.has(o)});return p===void 0?[]:[[o,p]]});return{prompts:r,unread:new Map(a)}}function U({path:n,listed:i}){let e=(0,node_fs__WEBPACK_IMPORTED_MODULE_37__.lstatSync)(n,{throwIfNoEntry:!1});if(e)return e.isDirectory()?"is a directory. Name a file in it":e.isSymbolicLink()?"is a symbolic link, which is not followed. Put the file in its place":e.isFile()?i?"is no text. Save it as UTF-8":"is ignored by git or lies outside the repository. Name a file that can be committed":"is no plain file. Put one in its place"}function u(n){let{status:i,file:e,pipelines:t,problems:r,warnings:s}=n;if(i==="missing")return`There is no ${e}: every setting has its default. \`gloss init\` writes one.
`;if(i==="invalid"){let l=r.length===1?"1 problem":`${r.length} problems`;return`${[`${e} has ${l}:`,...(0,_chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_11__.d)(r)].join(`
`)}
`}let m=t.length===1?"1 pipeline":`${t.length} pipelines`,a=t.map(({name:l})=>l).join(", "),o=t.length===0?`${e}: right; no pipelines of its own.`:`${e}: ${m}: ${a}.`,p=Math.max(0,...t.map(({name:l})=>l.length));return[o,...t.map(({name:l,summary:f})=>`  ${l.padEnd(p)}  ${f}`),...s.map(l=>`${e}: warning: ${l}`),""].join(`
`)}function E(n){let{config:i,matches:e}=n;return Object.entries(i.pipelines).map(([t,r])=>({name:t,description:r.description,summary:J(r,e.get(t))}))}function J({source:n,each:i,all:e,publish:t},r){let s=o=>o.map(({name:p,kind:l})=>`${p} (${l})`).join(", "),a=[...[...t.each,...t.all].map(({path:o})=>o),...t.comment===void 0?[]:["a comment"]];return[K(n,r),...i.length===0?[]:[`each: ${s(i)}`],...e.length===0?[]:[`all: ${s(e)}`],a.length===0?"nothing is published":a.join(", ")].join(" \u2192 ")}function K(n,i){switch((0,_chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_14__.f)(n)){case"files":return i===1?"1 file":`${i??0} files`;case"table":return`rows of ${n.table}`;case"prompts":return n.prompts?.length===1?"1 prompt":`${n.prompts?.length??0} prompts`;case"commits":return`at most ${n.commits} commits`;case"thread":return n.thread===!0?"the conversation":`the conversation in ${n.thread}`;default:return"changed files"}}var W={valid:0,missing:0,invalid:2};async function de(n){let{command:i,settings:e,terminal:t}=n,r=e.directory,{directory:s,bare:m}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_36__.resolve)(r,i.repo??".")});if(m)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_32__.a({code:"usage",message:`'${s}' is a bare repository: it has no files to read.`,remedy:"Pass a repository with a work tree by --repo DIR."});let a=await X({directory:s,typedIn:r,file:i.config});return i.json?t.out(`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_2__.a)(a)}
`):a.status==="invalid"?t.stderr.write((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_29__.a)(u(a))):t.out((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_29__.a)(u(a))),W[a.status]}async function X(n){let i={pipelines:[],problems:[],warnings:[]},e;try{e=(0,_chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_3__.a)(n)}catch(c){if(!(c instanceof _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_11__.c))throw c;let N=c.problems[0]?.file??"";return{...i,status:"invalid",file:N,problems:c.problems}}let{config:t,file:r,text:s}=e;if(s===void 0)return{...i,status:"missing",file:r};let{directory:m}=n,a=await (0,_chunk_DWDNIH4Q_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:m}),o={file:r,text:s},p=await M({directory:m,tree:a,paths:(0,_chunk_6LOOJCOI_js__WEBPACK_IMPORTED_MODULE_5__.c)(t)}),l=(0,_chunk_6LOOJCOI_js__WEBPACK_IMPORTED_MODULE_5__.b)({config:t,...p,source:o}),f=(await a.list()).map(({path:c})=>c),{problems:d,warnings:G,matches:I}=V({config:t,source:o,paths:f}),h=[...d,...l.problems??[]];return h.length>0?{...i,status:"invalid",file:r,problems:h}:{status:"valid",file:r,pipelines:E({config:t,matches:I}),problems:[],warnings:G}}


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

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(n){return JSON.stringify(n,null,2).replaceAll("##[","##\\u005b")}


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

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ A),
/* harmony export */   c: () => (/* binding */ v),
/* harmony export */   d: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,a=/[@#/]|www\.|mailto:|xmpp:|gh-/i,p=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,m=/[，。、；：！？」』】）〉》”’…]/,x=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,T=/^\/[a-z]/i;function u(i){let n=[],t=0;for(let e of i.matchAll(h))g(i.slice(t,e.index),n),r(n,e[1]??e[2]??"",!0),t=e.index+e[0].length;return g(i.slice(t),n),n}function g(i,n){let t=a.test(i)?i.matchAll(/\s+|\S+/g):[[i]];for(let[e]of t)a.test(e)?w(e,n):r(n,e,!1)}function w(i,n){let t=i;for(let e=t.search(p);e!==-1;e=t.search(p)){f(t.slice(0,e),n);let s=t.slice(e).search(m),o=d(s===-1?t.slice(e):t.slice(e,e+s));r(n,o,!0),t=t.slice(e+o.length)}f(t,n)}function f(i,n){for(let[t]of i.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let e=/^[([{<"'*_~]*/.exec(t)?.[0]??"",s=d(t.slice(e.length)),o=x.test(s)||e===""&&T.test(s);r(n,o?e:t,!1),o&&(r(n,s,!0),r(n,t.slice(e.length+s.length),!1))}}function d(i){let n=i.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(i[n-1]??" ");)n-=1;let t=i.slice(0,n);return t.includes("(")&&!t.includes(")")&&i[n]===")"?`${t})`:t}function r(i,n,t){let e=i.at(-1);n!==""&&(e&&e.live===t?e.text+=n:i.push({text:n,live:t}))}function A(i){return v((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(i).replace(/\s+/g," ").trim())}function v(i){let n=u(i).map(t=>t.live?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.text):k(t.text));return S(n)}function S(i){let n=[],t="";for(let e of i)t.endsWith("`")&&e.startsWith("`")&&n.push(" "),n.push(e),t=e||t;return n.join("")}function k(i){return i.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}


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
