export const id = 4422;
export const ids = [4422];
export const modules = {

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8873);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8496);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function g(e){let{baseSha:t,headSha:n,output:i,paths:s}=e;return["diff-tree","-r","-M","-l1000","-O/dev/null","--no-relative","--ignore-submodules=none","--no-ext-diff","--no-textconv","--no-color","--submodule=short","--diff-algorithm=myers","--indent-heuristic","--inter-hunk-context=0","--full-index","--no-abbrev","--src-prefix=a/","--dst-prefix=b/",...i,"--end-of-options",t,n,"--",...s]}var Y=512*1024*1024,z="160000",K=/^0+$/;async function R(e){let{directory:t,signal:n}=e,i=g({...e,output:["--raw","--numstat","-z"],paths:[]}),s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.d)({directory:t,args:i,maxBytes:Y,signal:n});return J(s.toString("latin1").split("\0"))}function J(e){let t=[],n=new Map,i=e.values(),s=()=>i.next().value??"";for(let r=s();r!=="";r=s())if(r.startsWith(":")){let[a="",o="",c="",d="",u=""]=r.slice(1).split(" "),y=/^[RC]/.test(u)?s():void 0;t.push({oldMode:a,newMode:o,oldBlob:c,newBlob:d,letter:u.slice(0,1),oldName:y,name:s()})}else{let[,a,o="",c=""]=/^(-|\d+)\t(-|\d+)\t(.*)$/s.exec(r)??[];if(a===void 0)throw _(`the record '${r.slice(0,100)}'`);c===""&&s(),n.set(c||s(),{added:a,deleted:o})}return t.map(r=>Q(r,n))}function Q(e,t){let{oldMode:n,newMode:i,oldBlob:s,newBlob:r,oldName:a,name:o}=e,c=t.get(o),d=(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(o);if(c===void 0)throw _(`no line counts for '${d.text}'`);let u=a===void 0?void 0:(0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.a)(a),y=[{mode:n,blob:s},{mode:i,blob:r}];return{file:{path:d.text,...u&&{previousPath:u.text},status:Z(e),additions:Number.parseInt(c.added,10)||0,deletions:Number.parseInt(c.deleted,10)||0,binary:c.added==="-"},blobs:y.filter(({mode:C,blob:q})=>C!==z&&!K.test(q)).map(({blob:C})=>C),nameable:d.exact&&u?.exact!==!1}}var V={A:"added",C:"copied",D:"removed",M:"modified",R:"renamed"};function Z({letter:e,oldBlob:t,newBlob:n}){return e==="M"&&t===n?"changed":V[e]??"changed"}function _(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`git's list of changed files is not understood: ${e}.`})}var S={changedLines:2e4,bytes:4194304,pathBytes:24e3};function v(e,t=S){let n=[],i=[],s={changedLines:0,bytes:0,pathBytes:0};for(let r of e){let a=r.paths.reduce((d,u)=>d+Buffer.byteLength(u)+1,0),o={changedLines:s.changedLines+r.changedLines,bytes:s.bytes+r.bytes,pathBytes:s.pathBytes+a};(o.changedLines>t.changedLines||o.bytes>t.bytes||o.pathBytes>t.pathBytes)&&i.length>0?(n.push(i),i=[],s={changedLines:r.changedLines,bytes:r.bytes,pathBytes:a}):s=o,i.push(r)}return i.length>0&&n.push(i),n}var ee={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,"\\":92},te=/^"((?:[^"\\]|\\.)*)"/s,ne=/\\([0-7]{3})|\\(.)|([^\\]+)/gs;function p(e){let t=te.exec(e);if(!t)return;let n=new TextEncoder,i=[];for(let[,s,r,a]of(t[1]??"").matchAll(ne))s!==void 0?i.push(Number.parseInt(s,8)):r!==void 0?i.push(ee[r]??r.charCodeAt(0)):i.push(...n.encode(a??""));return{path:new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(i)),length:t[0].length}}function O(e){return p(e)?.path??e}function G(e){let t=e.slice(11),n=t.startsWith('"')?re(t):ie(t);if(n!==void 0)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff names a file as '${e.slice(0,200)}', which is not 'a/PATH b/PATH'.`,remedy:"Run git diff with --src-prefix=a/ --dst-prefix=b/."})}function ie(e){let t=e.slice(2,2+(e.length-5)/2);return e.length>5&&e===`a/${t} b/${t}`?t:void 0}function re(e){let t=p(e),n=t&&p(e.slice(t.length+1));if(!t?.path.startsWith("a/")||!n?.path.startsWith("b/"))return;let i=t.path.slice(2);return n.path.slice(2)===i?i:void 0}var[se,ae,oe,de,$]=[10,32,43,45,92];function I({diff:e,start:t,path:n}){let i={end:t,additions:0,deletions:0};for(;e.startsWith("@@ ",i.end);)ce({diff:e,path:n,totals:i});return i}function ce({diff:e,path:t,totals:n}){let i=(0,_chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.slice(n.end,l(e,n.end)).replace(/\n$/,""));if(!i)throw B(t);let{oldLines:s,newLines:r}=i,a=l(e,n.end);for(;s>0||r>0||e.charCodeAt(a)===$;){let o=e.charCodeAt(a);if(o===oe)r-=1,n.additions+=1;else if(o===de)s-=1,n.deletions+=1;else if(o===ae||o===se)s-=1,r-=1;else if(o!==$)throw B(t);if(s<0||r<0)throw B(t);a=l(e,a)}n.end=a}function l(e,t){let n=e.indexOf(`
`,t);return n===-1?e.length:n+1}function B(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff of '${e}' is broken or cut off inside a hunk.`,remedy:"Run git diff again and read its whole output."})}function N({diff:e}){let t=[],n=0;for(;n<e.length;){let{file:i,end:s}=ue(e,n),r=t.at(-1);r&&pe(r,i)?t[t.length-1]=me(r,i):t.push(i),n=s}return t}function ue(e,t){let{header:n,end:i}=he(e,t),s=n.to??G(n.firstLine),r=I({diff:e,start:i,path:s}),a=e.slice(i,e.endsWith(`
`,r.end)?r.end-1:r.end);return{file:{path:s,...n.from===void 0?{}:{previousPath:n.from},status:n.status??(n.modeChanged&&!a&&!n.binary?"changed":"modified"),additions:r.additions,deletions:r.deletions,binary:n.binary,...a?{patch:a}:{}},end:r.end}}function he(e,t){let n=l(e,t),i=W(e,t,n);if(!i.startsWith("diff --git "))throw D(i);let s={firstLine:i,modeChanged:!1,binary:!1};for(;n<e.length&&!e.startsWith("@@ ",n)&&!e.startsWith("diff --git ",n);){let r=l(e,n),a=W(e,n,r);n=a==="GIT binary patch"?ge(e,r):r,fe(s,a)}return{header:s,end:n}}var f=()=>{},k=e=>{e.binary=!0},U=e=>t=>{t.status=e},m=(e,t)=>(n,i)=>{n[e]=O(i),n.status=t},le=[["index ",f],["--- ",f],["+++ ",f],["similarity index ",f],["dissimilarity index ",f],["new file mode ",U("added")],["deleted file mode ",U("removed")],["rename from ",m("from","renamed")],["rename to ",m("to","renamed")],["copy from ",m("from","copied")],["copy to ",m("to","copied")],["old mode ",f],["new mode ",e=>{e.modeChanged=!0}],["Binary files ",k],["GIT binary patch",k]];function fe(e,t){let n=le.find(([i])=>t.startsWith(i));if(!n)throw D(t);n[1](e,t.slice(n[0].length))}function ge(e,t){let n=e.indexOf(`
diff --git `,t);return n===-1?e.length:n+1}function pe(e,t){return e.status==="removed"&&t.status==="added"&&e.path===t.path}function me(e,t){let n=[e.patch,t.patch].filter(i=>i!==void 0);return{path:t.path,status:"changed",additions:t.additions,deletions:e.deletions,binary:e.binary||t.binary,...n.length>0?{patch:n.join(`
`)}:{}}}function W(e,t,n){return e.slice(t,e.endsWith(`
`,n)&&n>t?n-1:n)}function D(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a({code:"git",message:`The diff has a line that is not part of git's format: '${e.slice(0,200)}'.`,remedy:"Run git diff with --no-color --no-ext-diff --submodule=short between two commits."})}async function L(e){let{directory:t,maxBytes:n,signal:i}=e,s=g({...e,output:["--patch","-U3"]}),r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:t,args:s,maxBytes:n,signal:i});if(r.overflow)return{failure:`diff too large (over ${Math.round(n/1024)} KiB)`};if(r.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:t,args:s},r);try{return{files:N({diff:r.stdout.toString("utf8")})}}catch(a){if(a instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_5__.a)return{failure:a.message};throw a}}var be=2e4,X=2*1024*1024,ye=X/2,Ce=4*S.bytes;async function tt(e){(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.baseSha),(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.headSha);let{directory:t}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.f)(e),n={...e,directory:t},{signal:i}=n,s=await R(n),r=await (0,_chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:t,blobs:s.flatMap(({blobs:d})=>d),signal:i}),a=s.flatMap(d=>we(d,r)),{alone:o=[],together:c=[]}=Object.groupBy(a,({bytes:d})=>d>ye?"alone":"together");for(let d of v(c))o.push(...await xe(n,d));for(let d of o)await Se(n,d);return s.map(({file:d})=>d)}function we({file:e,blobs:t,nameable:n},i){let s=t.reduce((d,u)=>d+(i.get(u)??0),0),r=Math.max(0,...t.map(d=>i.get(d)??0)),a=e.additions+e.deletions;if(r>_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_3__.c?e.patchMissing=`file too large to compare (${Be(r)} MiB)`:a>be?e.patchMissing=`diff too large (${a} changed lines)`:a>0&&!n&&(e.patchMissing="its path is not UTF-8"),e.patchMissing!==void 0||a===0)return[];let{path:o,previousPath:c}=e;return[{file:e,paths:c===void 0?[o]:[c,o],changedLines:a,bytes:s}]}async function xe(e,t){let n=t.flatMap(r=>r.paths),i=await L({...e,paths:n,maxBytes:Ce});if("failure"in i)return t;let s=new Map(i.files.map(r=>[b(r),r.patch]));return t.filter(({file:r})=>!j(r,s.get(b(r))))}async function Se(e,{file:t,paths:n}){let i=await L({...e,paths:n,maxBytes:X});"failure"in i?t.patchMissing=i.failure:j(t,i.files.find(s=>b(s)===b(t))?.patch)||(t.patchMissing="git gave no patch for it")}function j(e,t){return t!==void 0&&(e.patch=t),t!==void 0}function b({path:e,previousPath:t=""}){return`${t}\0${e}`}function Be(e){return Math.round(e/1024/1024)}


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

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function f({directory:t}){let{exitCode:n,stdout:e}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:t,args:["remote","get-url","origin"]});return n===0?g(e.toString("utf8").trim())?.url:void 0}function g(t){let n=/^(?:[^@/:\s]+@)?([^@/:\s]{2,}):(?!\/\/)([^\s]+)$/.exec(t),e=URL.parse(n?`ssh://${n[1]}/${n[2]}`:t);if(!e||!["https:","http:","ssh:","git+ssh:","git:"].includes(e.protocol))return;let i=e.protocol==="http:"||e.protocol==="https:",s=i?e.host:a(e.hostname),o=e.pathname.replace(/\.git\/*$/,"").split("/").filter(Boolean),r=o.pop();if(!r||o.length===0||![...o,r].every(p)||!/^[a-z0-9.-]+(:\d+)?$/i.test(s))return;let u=o.join("/");return{url:`${i?e.protocol:"https:"}//${s}/${u}/${r}`,host:s,owner:u,name:r}}function p(t){return/^[\w.-]+$/.test(t)&&t!=="."&&t!==".."}function a(t){return t==="ssh.github.com"?"github.com":t}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b(e){let n=e.file??_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a,i=e.file===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e.typedIn,n),t=p(i,n);if(t===void 0&&e.file!==void 0)throw a(`There is no configuration '${n}'.`,"Name an existing file with --config.");return{config:(0,_chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:t,file:n}),file:n,text:t?.replace(/^\ufeff/,""),wantsDocs:y(t??"")}}function p(e,n){let i=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(e,{throwIfNoEntry:!1});if(i){if(!i.isFile())throw a(`The configuration '${n}' is no file, or a symbolic link.`,"Put a file in its place.");return i.size>_chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__.f?" ".repeat(_chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__.f+1):(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e,"utf8")}}function y(e){let n=(0,_chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.replace(/^\ufeff/,"")),i=n.text===void 0?void 0:(0,_chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_1__.a)(n.text).value;return typeof i=="object"&&i!==null&&Object.hasOwn(i,"docs")}function a(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ y),
/* harmony export */   c: () => (/* binding */ T),
/* harmony export */   d: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function u(t,{paths:e,ignore:r}){return{paths:t.paths.length>0?t.paths:e,ignore:[...r,...t.ignore]}}var c="4b825dc642cb6eb9a060e54bf8d69288fbee4904";async function m({directory:t}){return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:t,args:["hash-object","-t","tree","--stdin"]})).toString("latin1").trim()}function y(t){if(!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${t}' is not a full commit id.`,remedy:"Pass 40 (or, in SHA-256 repositories, 64) hexadecimal digits."})}async function T({directory:t,name:e}){if(p(e),e===c)return await m({directory:t});let r=["rev-parse","--verify","--quiet","--end-of-options",`${e}^{commit}`],{exitCode:f,stdout:h}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:t,args:r}),i=h.toString("latin1").trim();if(f===0&&/^[0-9a-f]+$/.test(i))return i;let{shallow:g}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.f)({directory:t});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${e}' is not a commit of '${t}'.`,remedy:g?"The clone is shallow: fetch more history (actions/checkout: `fetch-depth: 0`; here: `git fetch --unshallow`).":"Pass an existing branch, tag or commit id; `git fetch` brings those of the remote."})}function p(t){if(!(t!==""&&!t.startsWith("-")&&!/[\u0000-\u001f\u007f]/.test(t)))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${t}' cannot be the name of a commit: it is empty, starts with '-' or holds a control character.`,remedy:"Pass a branch, tag or commit id."})}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ X),
/* harmony export */   b: () => (/* binding */ ee),
/* harmony export */   c: () => (/* binding */ te),
/* harmony export */   d: () => (/* binding */ ie),
/* harmony export */   e: () => (/* binding */ se),
/* harmony export */   f: () => (/* binding */ lt),
/* harmony export */   g: () => (/* binding */ de),
/* harmony export */   h: () => (/* binding */ Ae),
/* harmony export */   i: () => (/* binding */ Ut)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_FIZECKCD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3998);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8101);
/* harmony import */ var _chunk_ZUTT7HIB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(758);
/* harmony import */ var _chunk_BO45TCWV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6159);
/* harmony import */ var _chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4725);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4705);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7175);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3728);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(524);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9446);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9881);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3878);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7975);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function X(t){let e=await z(t);if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.stat)(e)).isDirectory())throw W(t,`'${e}' is a file.`);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.access)(e,node_fs__WEBPACK_IMPORTED_MODULE_15__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_15__.constants.X_OK).catch(()=>{throw W(t,`'${e}' may not be written by this user.`)})}async function z(t){return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.stat)(t).catch(()=>{})||(0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(t)===t?t:z((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(t))}function W(t,e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:`The results cannot be written to '${t}': ${e}`,remedy:"Name another directory with --out."})}var le=65e3;function Q(t){let{outDirectory:e,webUrl:r,target:n,pipeline:o}=t;return{maxLength:le,linkTo:i=>r===void 0?void 0:he({webUrl:r,target:n,path:i}),publish:async i=>{let s=[{kind:"text",action:"created"}];if(e===void 0)return s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.mkdir)(e,{recursive:!0});let m={[`${o}.md`]:`${i.comment}
`,[`${o}.txt`]:i.text,"report.json":`${JSON.stringify(i.report,null,2)}
`};for(let[d,a]of Object.entries(m)){let u=(0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(e,d);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)(u,a),s.push({kind:"file",action:"created",path:u})}return s}}}function he(t){let{webUrl:e,target:r,path:n}=t,{origin:o,pathname:i}=new URL(e),[s="",...m]=i.slice(1).split("/").reverse();return (0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_5__.a)({serverUrl:o,owner:m.reverse().join("/"),repo:s,sha:r.headSha,path:n})}function ee(t){let{request:e,again:r}=t;return r===void 0?e:(0,node_util__WEBPACK_IMPORTED_MODULE_17__.isDeepStrictEqual)(r.target,e.target)&&(0,node_util__WEBPACK_IMPORTED_MODULE_17__.isDeepStrictEqual)(r.options.definition?.source,e.options.definition?.source)?r:e}var Re=new Set(["runs","results","reports"]);async function te(t){(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_10__.a)(t);try{if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readdir)(t)).every(r=>Re.has(r)))return;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(t,".gitignore"),`*
`)}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"state",message:`The state directory '${t}' cannot be used (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.b)(e)}).`,remedy:"Make it readable and writable, or choose another state directory (`--state-dir`).",cause:e})}}var Se=20,Te=12,re=["refs/remotes/origin/HEAD","refs/remotes/origin/main","refs/remotes/origin/master","refs/heads/main","refs/heads/master"];async function S({directory:t}){let e=await Ce(t),[r]=e;if(r===void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:`'${t}' has no commits yet.`,remedy:"Commit something."});let n={headSha:r,headName:await $e(t,r)},o=await Pe(t,r);if(o)return{...o,...n};let i=e.at(-1);return i!==void 0&&e.length>1?{baseSha:i,baseName:`HEAD~${e.length-1}`,...n}:{baseSha:await (0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t}),baseName:"(empty tree)",...n}}async function Ce(t){if((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.e)({directory:t,args:["rev-parse","--verify","--quiet","HEAD^{commit}"]})).exitCode!==0)return[];let r=`--max-count=${Se+1}`;return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["rev-list","--first-parent",r,"HEAD","--"]})).toString("latin1").trim().split(`
`)}async function Pe(t,e){for(let{sha:r,name:n}of await Ee(t)){let o=await (0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:t,base:r,head:e});if(o===e)return;if(o!==void 0)return{baseSha:o,baseName:n}}}async function Ee(t){let r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["for-each-ref","--format=%(refname) %(objectname) %(symref)",...re]}),n=new Map;for(let o of r.toString("utf8").split(`
`)){let[i="",s="",m]=o.split(" ");n.set(i,{sha:s,name:(m||i).replace(/^refs\/(heads|remotes\/origin)\//,"")})}return re.flatMap(o=>n.get(o)??[])}async function $e(t,e){let{exitCode:r,stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.e)({directory:t,args:["symbolic-ref","--quiet","--short","HEAD"]});return r===0?n.toString("utf8").trim():e.slice(0,Te)}async function oe(t){let{directory:e,base:r,head:n}=t,o=await Ne({directory:e,base:r,head:n});if(await ne(e,o.baseSha)===await ne(e,o.headSha))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:`Nothing changed between ${o.baseName} and ${o.headName}.`,remedy:"Name another comparison with --base and --head."});return o}async function Ne(t){let{directory:e,base:r,head:n}=t;if(r===void 0&&n===void 0)return S({directory:e});let o=n??"HEAD",i=await (0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:e,name:o});if(r===void 0){let d=await S({directory:e}),a=await (0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:e,base:d.baseSha,head:i}).catch(()=>{});return{...d,baseSha:a??d.baseSha,headSha:i,headName:o}}let s=await (0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:e,name:r});return{baseSha:(await xe(e,r)?await (0,_chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:e,base:s,head:i}):void 0)??s,headSha:i,baseName:r,headName:o}}async function xe(t,e){let n=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["rev-parse","--symbolic-full-name","--end-of-options",e]}).catch(()=>"")).toString();return/^refs\/(heads|remotes)\//m.test(n)}async function ne(t,e){let r=["rev-parse","--verify","--end-of-options",`${e}^{tree}`];return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:r})).toString().trim()}async function ie(t){let{command:e,directory:r,again:n}=t;if(n?.target.kind==="range"){let{baseSha:o,headSha:i,baseName:s,headName:m}=n.target;return{baseSha:o,headSha:i,baseName:s,headName:m}}return await oe({directory:r,base:e.base,head:e.head})}function se(t){let{command:e,directory:r}=t,n=d=>d===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(r,d),{repo:o=".",out:i,thread:s,config:m}=e;return{...e,repo:n(o),out:n(i),thread:n(s),config:n(m),baseUrl:void 0,stateDir:void 0}}function lt(t){let e=t.results.get((0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_8__.e)(t.lineage));return e&&e.value}var ae=24,ve=5e3,qe=100,me={plan:"reading the changes",read:"reading files",combine:"combining",publish:"writing"};function de(t){let{stream:e,now:r}=t,n="plan",o={items:0,reused:0,done:0,failed:0},i=Number.NEGATIVE_INFINITY,s="",m="";function d(a){let u=e.isTTY?qe:ve;if(!a&&r()-i<u)return;let g=ke(n,o,e.isTTY===!0)+m;g!==s&&(i=r(),s=g,e.write(e.isTTY?`\r\x1B[K${g}`:`${g}
`))}return{planned:({items:a,reused:u})=>{Object.assign(o,{items:a,reused:u,done:u}),d(!0)},finished:({items:a,failed:u})=>{o.done+=a,o.failed+=u,m="",d(!1)},note:a=>{m=` \xB7 ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_12__.b)(a)}`,d(!1)},stage:a=>{a!==n&&(n=a,m="",d(!0))},clear:()=>{e.isTTY&&s!==""&&e.write("\r\x1B[K"),s=""}}}function ke(t,e,r){let{items:n,reused:o,done:i,failed:s}=e,m=[`${i} of ${n} items`,o>0?`${o} reused`:"",s>0?`${s} failed`:""].filter(Boolean);if(n===0)return`gloss: ${me[t]} \u2026`;let d=Math.round(ae*Math.min(i+s,n)/n);return`gloss: ${r?`${"\u2588".repeat(d)}${"\u2591".repeat(ae-d)} `:""}${m.join(", ")} \xB7 ${me[t]}`}var Ae={complete:0,skipped:0,waiting:0,partial:3,failed:1};async function Ut(t){let{command:e,settings:r,terminal:n,signal:o,again:i}=t;if(e.pipeline==="docs"){let{runDocsCommand:p}=await Promise.all(/* import() */[__webpack_require__.e(2238), __webpack_require__.e(5782), __webpack_require__.e(4064), __webpack_require__.e(9973)]).then(__webpack_require__.bind(__webpack_require__, 9973));return p({...t,models:C(r.models,e)})}if(e.pipeline!=="summary"){let{runDefinitionCommand:p}=await Promise.all(/* import() */[__webpack_require__.e(2568), __webpack_require__.e(4064), __webpack_require__.e(6746)]).then(__webpack_require__.bind(__webpack_require__, 6746));return p({...t,models:C(r.models,e)})}_e(e);let s=C(r.models,e);(0,_chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_11__.a)({paths:e.paths,ignore:e.ignore});let m=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(r.directory,e.out);m!==void 0&&await X(m);let d=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(r.directory,e.repo??".")}),{directory:a}=d,{config:u}=(0,_chunk_FIZECKCD_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:a,typedIn:r.directory,file:e.config}),g=e.model??r.model??u.defaults.model??_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_9__.a;(0,_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_9__.c)(g),e.dryRun||(0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_8__.d)({id:g,settings:s});let P=await ie({command:e,directory:a,again:i}),E=await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:a}),$={kind:"range",repository:Ie(E,a),...P},N=ee({request:{pipeline:e.pipeline,target:$,options:{model:g,...(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__.d)(e,u.defaults),packing:e.packing}},again:i}),x={readFiles:async()=>({files:await (0,_chunk_BO45TCWV_js__WEBPACK_IMPORTED_MODULE_4__.a)({directory:a,...P,signal:o}),unlisted:0})},w=(0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(r.directory,e.stateDir??r.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(a,".gloss"));if(e.dryRun){let p=await (0,_chunk_ZUTT7HIB_js__WEBPACK_IMPORTED_MODULE_3__.a)({request:N,source:x,stateDir:w});return n.out(e.json?`${JSON.stringify(p.report,null,2)}
`:p.text),0}await te(w);let y=de({stream:n.stderr,now:()=>performance.now()}),ue=Q({outDirectory:m,webUrl:E,target:$,pipeline:e.pipeline}),f=await (0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_8__.i)({request:N,asked:se({command:e,directory:r.directory}),stateDir:w,durability:r.durability,models:s,change:{source:x,publisher:ue},progress:y,onWarning:p=>{y.clear(),n.stderr.write(`gloss: ${p}
`)},signal:o}).finally(y.clear);return f.resumed&&n.stderr.write(`gloss: took up the unfinished run.
`),n.out(e.json?`${JSON.stringify(f.report??f,null,2)}
`:f.text??""),f.error!==void 0&&n.stderr.write(`gloss: ${f.error}
`),!e.json&&f.reportPath!==void 0&&n.stderr.write(`gloss: report: ${f.reportPath}
`),Ae[f.status]}function _e(t){let e=["write","all","adopt"].find(r=>t[r]);if(e!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:`--${e} is an option of 'docs', not of '${t.pipeline}'.`,remedy:"Leave it out. See: gloss run --help."})}function C(t,e){return{...t,...e.baseUrl===void 0?{}:{baseUrl:e.baseUrl},...e.concurrency===void 0?{}:{concurrency:e.concurrency}}}function Ie(t,e){return t===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_14__.basename)(e):new URL(t).pathname.slice(1)}


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

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var a=["openai","anthropic","google","compatible","offline"],s="offline:extractive",g=2;function x(e){return e===s?`${e}@${g}`:e}function u(e){let n=`providers: ${a.join(", ")}.`,o=e.trim(),l=o.indexOf(":");if(l<0){let r=a.find(m=>m===o);throw i(r?`Model '${o}' names a provider but no model.`:`Model '${o}' has no provider.`,`Write provider:id, for example ${r?f(r):`openai:${o||"gpt-5"}`}; ${n}`)}let p=o.slice(0,l),d=o.slice(l+1),t=a.find(r=>r===p);if(!t){let r=`Write provider:id, for example openai:gpt-5 or compatible:${d||p}; ${n}`;throw i(`Model '${o}' names the unknown provider '${p}'.`,r)}if(d==="")throw i(`Model '${o}' names no model.`,`Write, for example, ${f(t)}; ${n}`);if(t==="offline"&&o!==s)throw i(`Model '${o}' does not exist.`,`The only offline model is ${s}.`);return{provider:t,model:d}}function f(e){return{openai:"openai:gpt-5",anthropic:"anthropic:claude-sonnet-4-5",google:"google:gemini-2.5-flash",compatible:"compatible:llama3.3",offline:s}[e]}function i(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"usage",message:e,remedy:n})}


/***/ }),

/***/ 4876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ te)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3728);
/* harmony import */ var _chunk_6DKYUTXC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4925);
/* harmony import */ var _chunk_J7ZBWPCX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(596);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function P(s){let{items:t,budget:n,maxItems:o}=s,r=[],e=[];for(let{index:i,tokens:a}of O(t)){let c=e.find(l=>l.tokens+a<=n),u=c??{indexes:[],tokens:0};u.indexes.push(i),u.tokens+=a,c||r.push(u),!c&&a<=n&&e.push(u),u.indexes.length>=o&&(e=e.filter(l=>l!==u))}for(let i of r)i.indexes.sort((a,c)=>a-c);return r.sort((i,a)=>(i.indexes[0]??0)-(a.indexes[0]??0)),r.map(i=>i.indexes.map(a=>t[a]?.key??""))}function O(s){return s.map(({key:t,tokens:n},o)=>({key:t,tokens:n,index:o})).sort((t,n)=>n.tokens-t.tokens||K(t.key,n.key)||t.index-n.index)}function K(s,t){return s===t?0:s<t?-1:1}var C=150,I=60,z=150;function R(s){if(s.length<=C)return[];let t=s.map(L),n=[],o=[[0,s.length]];for(let r=o.pop();r;r=o.pop()){let[e,i]=r;if(i-e<=z){n.push(r);continue}let a=F({weights:t,from:e+I,to:i-I});o.push([a,i],[e,a])}return n}function F(s){let{weights:t,from:n,to:o}=s,r=n;for(let e=n+1;e<=o;e+=1)(t[e]??0)>(t[r]??0)&&(r=e);return r}function L(s){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(s).digest().readUIntBE(0,6)}var w="(top level)",k="(elsewhere)";function x(s){let t=E(s,e=>_(e,1)),n=S(t,s)?h(t,{room:5,rest:k}):t,o=n;for(let e=o;e;)o=e,e=S(o,s)?N(o):void 0;let r=h(o===n?t:o,{room:8,rest:k});return new Map([...r].flatMap(([e,i])=>i.map(a=>[a,e])))}function S(s,t){let n=[...s.values()].reduce((o,{length:r})=>Math.max(o,r),0);return s.size<3||n>t.length*.35}function N(s){let t=[...s].sort((n,o)=>o[1].length-n[1].length||(n[0]<o[0]?-1:1));for(let[n,o]of t){if(n===w||n===k||o.length<2)continue;let r=Math.min(4,8-(s.size-1)),e=n.split("/").length+1,i=h(E(o,c=>_(c,e)),{room:r,rest:n});if(r<2||i.size===1&&i.has(n))continue;let a=new Map([...s].filter(([c])=>c!==n));for(let[c,u]of i)a.set(c,[...a.get(c)??[],...u]);return a}}function h(s,t){let{room:n,rest:o}=t;if(s.size<=n)return s;let r=s.get(o)??[],i=[...s].filter(([c])=>c!==o).sort((c,u)=>u[1].length-c[1].length||(c[0]<u[0]?-1:1));return new Map(i.slice(0,n-1)).set(o,[...r,...i.slice(n-1).flatMap(([,c])=>c)])}function E(s,t){let n=new Map;for(let o of s){let r=t(o),e=n.get(r);e?e.push(o):n.set(r,[o])}return n}function _(s,t){return s.split("/").slice(0,-1).slice(0,t).join("/")||w}var X=25,q=550;async function te(s){let{request:t,source:n,results:o,startedAt:r}=s,e=(0,_chunk_6DKYUTXC_js__WEBPACK_IMPORTED_MODULE_3__.g)(t.pipeline),{files:i,unlisted:a}=await v({source:n,results:o}),c=e.select({files:i,options:t.options}),u=D({pipeline:e,contents:c.contents,model:t.options.model}),l=o.has(u.map(p=>p.resultKey)),m=c.contents.map((p,g)=>({...p,resultKey:u[g]?.resultKey??""})).filter(p=>!l.has(p.resultKey)),f=H({contents:m,packing:t.options.packing}),y=R(u.map(({item:p})=>p.path));return{packs:f,reused:u.length-m.length,plan:{items:u,groups:y,notRead:[...c.notRead,...U(a)],files:c.files+a,hunksTotal:c.hunksTotal,estimate:{modelCalls:f.length+y.length+(u.length>0?1:0),tokensIn:m.reduce((p,{item:g})=>p+g.tokens,f.length*q)},startedAt:r}}}async function v(s){let{source:t,results:n}=s;if(t.identity===void 0)return t.readFiles();let o=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({files:t.identity}),r=n.get?.(o)?.value;if(r)return r;let e=await t.readFiles();return e.files.every(a=>a.patchMissing===void 0)&&n.put?.({key:o,kind:"files",value:e}),e}function D(s){let{pipeline:t,contents:n,model:o}=s,r=x([...new Set(n.map(({item:e})=>e.path))]);return n.map(e=>({item:e.item,area:r.get(e.item.path)??"",resultKey:(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:t.item.stage,identity:t.item.identity,model:(0,_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_2__.b)(o),content:t.item.contentOf(e)})}))}function H(s){let{contents:t,packing:n}=s;if(!n)return t.map(e=>[e]);let o=new Map(t.map(e=>[e.item.key,e]));return P({items:t.map(({item:e})=>({key:e.key,tokens:e.tokens})),budget:_chunk_J7ZBWPCX_js__WEBPACK_IMPORTED_MODULE_4__.a,maxItems:X}).map(e=>e.flatMap(i=>o.get(i)??[]))}function U(s){return s===0?[]:[{path:`(${s} more files)`,reason:"GitHub lists at most 3,000 files of a pull request"}]}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2955);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(r);return n===void 0?t:`[${t||(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*_~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


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

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var d=class{value;next;constructor(t){this.value=t}},l=class{#e;#t;#i;constructor(){this.clear()}enqueue(t){let i=new d(t);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=i),this.#i++}dequeue(){let t=this.#e;if(t)return this.#e=this.#e.next,this.#i--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#i=0}get size(){return this.#i}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}};function v(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),m(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");let i=new l,o=0,c=()=>{o<e&&i.size>0&&(o++,i.dequeue().run())},p=()=>{o--,c()},b=async(r,u,s)=>{let n=(async()=>r(...s))();u(n);try{await n}catch{}p()},w=(r,u,s,n)=>{let a={reject:s};new Promise(h=>{a.run=h,i.enqueue(a)}).then(b.bind(void 0,r,u,n)),o<e&&c()},f=(r,...u)=>new Promise((s,n)=>{w(r,s,n,u)});return Object.defineProperties(f,{activeCount:{get:()=>o},pendingCount:{get:()=>i.size},clearQueue:{value(){if(!t){i.clear();return}let r=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(r)}},concurrency:{get:()=>e,set(r){m(r),e=r,queueMicrotask(()=>{for(;o<e&&i.size>0;)c()})}},map:{async value(r,u){let s=[];try{Array.from(r,(n,a)=>{let h=f(u,n,a);return s.push(h),h})}catch(n){for(let a of s)a.catch(()=>{});throw n}return Promise.all(s)}}}),f}function m(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o=".github/gloss.yml";


/***/ }),

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var l=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,m=/^[\s>]*(`{3,}|~{3,})\s*$/,g=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,E=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,a=1e3;function S({body:n,limit:t,notice:e}){if(n.length<=t)return n;let r=`

${e}`,i=t-r.length;if(i<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${t}.`});let{blockEnd:s,lineEnd:c}=h(n,i),o=s??c??{at:y(n,i),closing:""};return`${n.slice(0,o.at).trimEnd()}${o.closing}${r}`.trimStart()}function h(n,t){let e={},r={fence:void 0,indent:"",details:0,summary:!1};for(let i=0;i<t;){let s=f(n,i);b(n.slice(i,s),r);let c=k(r);if(s+c.length>t)break;let o=n.slice(s+1,f(n,s+1)),u={at:s,closing:c};s>0&&!r.summary&&(e.lineEnd=u,!r.fence&&$(o)&&(e.blockEnd=u)),i=s+1}return e}function $(n){return g.test(n)&&!E.test(n.slice(0,a).trim()||"none")}function b(n,t){if(t.fence&&!(t.indent.includes(">")&&!/^\s*>/.test(n))){m.exec(n.slice(0,a))?.[1]?.startsWith(t.fence)&&(t.fence=void 0);return}let[,e="",r="",i=""]=l.exec(n.slice(0,a))??[];if(t.fence=r&&!(r.startsWith("`")&&i.includes("`"))?r:void 0,t.indent=e.replace(/[^\s>]/g," "),!t.fence)for(let[s]of n.matchAll(/<\/?(?:details|summary)\b/gi)){let c=s.startsWith("</");/summary/i.test(s)?t.summary=!c:t.details=Math.max(0,t.details+(c?-1:1))}}function k({fence:n,indent:t,details:e}){return`${n?`
${t}${n}`:""}${`

</details>`.repeat(e)}`}function f(n,t){let e=n.indexOf(`
`,t);return e===-1?n.length:e}function y(n,t){return/[\ud800-\udbff]/.test(n[t-1]??"")?t-1:t}


/***/ }),

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4705);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(r){let{sha:e,path:t,lines:n}=r,i=n!==void 0&&u.test(t)?"?plain=1":"",s=n===void 0?"":`#${g({side:"L",lines:n})}`;return`${p(r)}/blob/${o(e)}/${o(t)}${i}${s}`}function $(r){let{ref:e,path:t}=r;return`${p(r)}/raw/${o(e)}/${o(t)}`}function g(r){let{side:e,lines:t}=r,{start:n,end:i=n}=t;return i>n?`${e}${n}-${e}${i}`:`${e}${n}`}function p(r){let{serverUrl:e,owner:t,repo:n}=r;return`${e.replace(/\/+$/,"")}/${o(t)}/${o(n)}`}function o(r){return r.split("/").map(e=>encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function x(r){let{directory:e,base:t,head:n}=r;(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(t),(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(n);let i=["merge-base","--end-of-options",t,n],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:e,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:e,args:i},s);return s.stdout.toString("latin1").trim()}}


/***/ }),

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_POWXJZNM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4876);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(524);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function S(t){let{request:e,source:n,stateDir:o}=t,r=c((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(o,"results"));try{let s=await (0,_chunk_POWXJZNM_js__WEBPACK_IMPORTED_MODULE_1__.a)({request:e,source:n,results:r,startedAt:new Date().toISOString()});return{report:d(e,s),text:g(e,s)}}finally{r.close()}}function c(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(t)?(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:t}):{has:()=>new Set,close:()=>{}}}function d(t,{plan:e,reused:n}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:o})=>o),totals:{items:e.items.length,reused:n},estimate:{...e.estimate,costUsd:null},coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead},model:t.options.model}}function g(t,{plan:e,reused:n}){let{modelCalls:o,tokensIn:r}=e.estimate;return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} changed files`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${n} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:m,reason:u})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__.b)(`${m}: ${u}`)}`),`  would send about ${r.toLocaleString("en-US")} tokens in ${o} calls to ${t.options.model}`].join(`
`)}
`}


/***/ })

};
