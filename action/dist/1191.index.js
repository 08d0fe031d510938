export const id = 1191;
export const ids = [1191];
export const modules = {

/***/ 1191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* reexport safe */ _chunk_Z6FCZ73L_js__WEBPACK_IMPORTED_MODULE_1__.f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Z6FCZ73L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _chunk_NWSTB7YN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3167);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8101);
/* harmony import */ var _chunk_FOIECZCF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3294);
/* harmony import */ var _chunk_BO45TCWV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6159);
/* harmony import */ var _chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7072);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4705);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8873);
/* harmony import */ var _chunk_S42ZDLUX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2125);
/* harmony import */ var _chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1793);
/* harmony import */ var _chunk_2EJ2BPQT_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3513);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(204);
/* harmony import */ var _chunk_Q7WRNDOY_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2764);
/* harmony import */ var _chunk_L4XJCEM5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7955);
/* harmony import */ var _chunk_YOGZ7BMF_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8240);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3728);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4011);
/* harmony import */ var _chunk_NJSXUHOA_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(345);
/* harmony import */ var _chunk_6EXIKP3F_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(79);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4372);
/* harmony import */ var _chunk_J5S7HL62_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(472);
/* harmony import */ var _chunk_Q2JUOUNC_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6354);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3145);
/* harmony import */ var _chunk_J7ZBWPCX_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(596);
/* harmony import */ var _chunk_AMVZOUZK_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5702);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8844);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(8496);
/* harmony import */ var _chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9675);
/* harmony import */ var _chunk_R7AF4BB6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8877);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3944);
/* harmony import */ var _chunk_TAPZN4FT_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4462);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1394);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6822);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9446);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3142);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(9881);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

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

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_S42ZDLUX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2125);
/* harmony import */ var _chunk_L4XJCEM5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7955);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function S(t){let{request:e,source:n,stateDir:o}=t,r=c((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(o,"results"));try{let s=await (0,_chunk_S42ZDLUX_js__WEBPACK_IMPORTED_MODULE_1__.a)({request:e,source:n,results:r,startedAt:new Date().toISOString()});return{report:d(e,s),text:g(e,s)}}finally{r.close()}}function c(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(t)?(0,_chunk_L4XJCEM5_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:t}):{has:()=>new Set,close:()=>{}}}function d(t,{plan:e,reused:n}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:o})=>o),totals:{items:e.items.length,reused:n},estimate:{...e.estimate,costUsd:null},coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead},model:t.options.model}}function g(t,{plan:e,reused:n}){let{modelCalls:o,tokensIn:r}=e.estimate;return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} changed files`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${n} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:m,reason:u})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_3__.b)(`${m}: ${u}`)}`),`  would send about ${r.toLocaleString("en-US")} tokens in ${o} calls to ${t.options.model}`].join(`
`)}
`}


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

/***/ 472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Q2JUOUNC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6354);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function d({text:r,url:e}){let n=p(e),t=(0,_chunk_Q2JUOUNC_js__WEBPACK_IMPORTED_MODULE_1__.c)(r);return n===void 0?t:`[${t||(0,_chunk_Q2JUOUNC_js__WEBPACK_IMPORTED_MODULE_1__.c)(e)}](${n})`}function p(r){if(!URL.canParse(r))return;let{protocol:e,username:n,password:t,href:a}=new URL(r);if(!(e!=="https:"||n||t))return a.replace(/[()|<>[\]\\`*_~"']/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&/g,"&amp;")}


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

/***/ 3167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function b(e){let n=e.file??_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a,i=e.file===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_2__.a):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e.typedIn,n),t=p(i,n);if(t===void 0&&e.file!==void 0)throw a(`There is no configuration '${n}'.`,"Name an existing file with --config.");return{config:(0,_chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__.g)({text:t,file:n}),file:n,text:t?.replace(/^\ufeff/,""),wantsDocs:y(t??"")}}function p(e,n){let i=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(e,{throwIfNoEntry:!1});if(i){if(!i.isFile())throw a(`The configuration '${n}' is no file, or a symbolic link.`,"Put a file in its place.");return i.size>_chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__.f?" ".repeat(_chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__.f+1):(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(e,"utf8")}}function y(e){let n=(0,_chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__.b)(e.replace(/^\ufeff/,"")),i=n.text===void 0?void 0:(0,_chunk_VZ2HUAHP_js__WEBPACK_IMPORTED_MODULE_1__.a)(n.text).value;return typeof i=="object"&&i!==null&&Object.hasOwn(i,"docs")}function a(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:e,remedy:n})}


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

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ H),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ U),
/* harmony export */   d: () => (/* binding */ A),
/* harmony export */   e: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var k=/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]|(skip-checks:\s{0,9}true)/gi,m=/[@#/]|www\.|mailto:|xmpp:|gh-/i,p=/(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?<![a-z0-9])(?:www\.|mailto:|xmpp:))/i,w=/[，。、；：！？」』】）〉》”’…]/,b=/@[\w-]|#\d|(?<![a-z0-9])gh-\d/i,S=/^\/[a-z]/i;function x(t){let n=[],e=0;for(let s of t.matchAll(k))h(t.slice(e,s.index),n),c(n,s[1]??s[2]??"",!0),e=s.index+s[0].length;return h(t.slice(e),n),n}function h(t,n){let e=m.test(t)?t.matchAll(/\s+|\S+/g):[[t]];for(let[s]of e)m.test(s)?v(s,n):c(n,s,!1)}function v(t,n){let e=t;for(let s=e.search(p);s!==-1;s=e.search(p)){E(e.slice(0,s),n);let i=e.slice(s).search(w),r=$(i===-1?e.slice(s):e.slice(s,s+i));c(n,r,!0),e=e.slice(s+r.length)}E(e,n)}function E(t,n){for(let[e]of t.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]+/g)){let s=/^[([{<"'*_~]*/.exec(e)?.[0]??"",i=$(e.slice(s.length)),r=b.test(i)||s===""&&S.test(i);c(n,r?s:e,!1),r&&(c(n,i,!0),c(n,e.slice(s.length+i.length),!1))}}function $(t){let n=t.length;for(;n>1&&`.,;:!?)]}>"'*~`.includes(t[n-1]??" ");)n-=1;let e=t.slice(0,n);return e.includes("(")&&!e.includes(")")&&t[n]===")"?`${e})`:e}function c(t,n,e){let s=t.at(-1);n!==""&&(s&&s.live===e?s.text+=n:t.push({text:n,live:e}))}function U(t){return A((0,_chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_2__.a)(t).replace(/\s+/g," ").trim())}function A(t){let n=x(t).map(e=>e.live?(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.text):R(e.text));return M(n)}function M(t){let n=[],e="";for(let s of t)e.endsWith("`")&&s.startsWith("`")&&n.push(" "),n.push(s),e=s||e;return n.join("")}function R(t){return t.replace(/[\\`*_~[\]$]/g,"\\$&").replace(/&(?=[#a-z])/gi,"&amp;").replace(/</g,"&lt;").replace(/\|/g,"&#124;").replace(/^[#>+=-]|^:(?=-)/gm,"\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/gm,"$1\\$2").replace(/(?<=\s)#(?=#*$)/gm,"\\#")}var _=/^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/,B=/^[\s>]*(`{3,}|~{3,})\s*$/,C=/^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/,y=/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/,a=1e3;function H({body:t,limit:n,notice:e}){if(t.length<=n)return t;let s=`

${e}`,i=n-s.length;if(i<0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"internal",message:`A notice of ${e.length} characters does not fit into ${n}.`});let{blockEnd:r,lineEnd:o}=L(t,i),l=r??o??{at:D(t,i),closing:""};return`${t.slice(0,l.at).trimEnd()}${l.closing}${s}`.trimStart()}function L(t,n){let e={},s={fence:void 0,indent:"",details:0,summary:!1};for(let i=0;i<n;){let r=T(t,i);I(t.slice(i,r),s);let o=z(s);if(r+o.length>n)break;let l=t.slice(r+1,T(t,r+1)),u={at:r,closing:o};r>0&&!s.summary&&(e.lineEnd=u,!s.fence&&W(l)&&(e.blockEnd=u)),i=r+1}return e}function W(t){return C.test(t)&&!y.test(t.slice(0,a).trim()||"none")}function I(t,n){if(n.fence&&!(n.indent.includes(">")&&!/^\s*>/.test(t))){B.exec(t.slice(0,a))?.[1]?.startsWith(n.fence)&&(n.fence=void 0);return}let[,e="",s="",i=""]=_.exec(t.slice(0,a))??[];if(n.fence=s&&!(s.startsWith("`")&&i.includes("`"))?s:void 0,n.indent=e.replace(/[^\s>]/g," "),!n.fence)for(let[r]of t.matchAll(/<\/?(?:details|summary)\b/gi)){let o=r.startsWith("</");/summary/i.test(r)?n.summary=!o:n.details=Math.max(0,n.details+(o?-1:1))}}function z({fence:t,indent:n,details:e}){return`${t?`
${n}${t}`:""}${`

</details>`.repeat(e)}`}function T(t,n){let e=t.indexOf(`
`,n);return e===-1?t.length:e}function D(t,n){return/[\ud800-\udbff]/.test(t[n-1]??"")?n-1:n}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ te)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3728);
/* harmony import */ var _chunk_NJSXUHOA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(345);
/* harmony import */ var _chunk_J7ZBWPCX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(596);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function P(s){let{items:t,budget:n,maxItems:o}=s,r=[],e=[];for(let{index:i,tokens:a}of O(t)){let c=e.find(l=>l.tokens+a<=n),u=c??{indexes:[],tokens:0};u.indexes.push(i),u.tokens+=a,c||r.push(u),!c&&a<=n&&e.push(u),u.indexes.length>=o&&(e=e.filter(l=>l!==u))}for(let i of r)i.indexes.sort((a,c)=>a-c);return r.sort((i,a)=>(i.indexes[0]??0)-(a.indexes[0]??0)),r.map(i=>i.indexes.map(a=>t[a]?.key??""))}function O(s){return s.map(({key:t,tokens:n},o)=>({key:t,tokens:n,index:o})).sort((t,n)=>n.tokens-t.tokens||K(t.key,n.key)||t.index-n.index)}function K(s,t){return s===t?0:s<t?-1:1}var C=150,I=60,z=150;function R(s){if(s.length<=C)return[];let t=s.map(L),n=[],o=[[0,s.length]];for(let r=o.pop();r;r=o.pop()){let[e,i]=r;if(i-e<=z){n.push(r);continue}let a=F({weights:t,from:e+I,to:i-I});o.push([a,i],[e,a])}return n}function F(s){let{weights:t,from:n,to:o}=s,r=n;for(let e=n+1;e<=o;e+=1)(t[e]??0)>(t[r]??0)&&(r=e);return r}function L(s){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(s).digest().readUIntBE(0,6)}var w="(top level)",k="(elsewhere)";function x(s){let t=E(s,e=>_(e,1)),n=S(t,s)?h(t,{room:5,rest:k}):t,o=n;for(let e=o;e;)o=e,e=S(o,s)?N(o):void 0;let r=h(o===n?t:o,{room:8,rest:k});return new Map([...r].flatMap(([e,i])=>i.map(a=>[a,e])))}function S(s,t){let n=[...s.values()].reduce((o,{length:r})=>Math.max(o,r),0);return s.size<3||n>t.length*.35}function N(s){let t=[...s].sort((n,o)=>o[1].length-n[1].length||(n[0]<o[0]?-1:1));for(let[n,o]of t){if(n===w||n===k||o.length<2)continue;let r=Math.min(4,8-(s.size-1)),e=n.split("/").length+1,i=h(E(o,c=>_(c,e)),{room:r,rest:n});if(r<2||i.size===1&&i.has(n))continue;let a=new Map([...s].filter(([c])=>c!==n));for(let[c,u]of i)a.set(c,[...a.get(c)??[],...u]);return a}}function h(s,t){let{room:n,rest:o}=t;if(s.size<=n)return s;let r=s.get(o)??[],i=[...s].filter(([c])=>c!==o).sort((c,u)=>u[1].length-c[1].length||(c[0]<u[0]?-1:1));return new Map(i.slice(0,n-1)).set(o,[...r,...i.slice(n-1).flatMap(([,c])=>c)])}function E(s,t){let n=new Map;for(let o of s){let r=t(o),e=n.get(r);e?e.push(o):n.set(r,[o])}return n}function _(s,t){return s.split("/").slice(0,-1).slice(0,t).join("/")||w}var X=25,q=550;async function te(s){let{request:t,source:n,results:o,startedAt:r}=s,e=(0,_chunk_NJSXUHOA_js__WEBPACK_IMPORTED_MODULE_3__.g)(t.pipeline),{files:i,unlisted:a}=await v({source:n,results:o}),c=e.select({files:i,options:t.options}),u=D({pipeline:e,contents:c.contents,model:t.options.model}),l=o.has(u.map(p=>p.resultKey)),m=c.contents.map((p,g)=>({...p,resultKey:u[g]?.resultKey??""})).filter(p=>!l.has(p.resultKey)),f=H({contents:m,packing:t.options.packing}),y=R(u.map(({item:p})=>p.path));return{packs:f,reused:u.length-m.length,plan:{items:u,groups:y,notRead:[...c.notRead,...U(a)],files:c.files+a,hunksTotal:c.hunksTotal,estimate:{modelCalls:f.length+y.length+(u.length>0?1:0),tokensIn:m.reduce((p,{item:g})=>p+g.tokens,f.length*q)},startedAt:r}}}async function v(s){let{source:t,results:n}=s;if(t.identity===void 0)return t.readFiles();let o=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({files:t.identity}),r=n.get?.(o)?.value;if(r)return r;let e=await t.readFiles();return e.files.every(a=>a.patchMissing===void 0)&&n.put?.({key:o,kind:"files",value:e}),e}function D(s){let{pipeline:t,contents:n,model:o}=s,r=x([...new Set(n.map(({item:e})=>e.path))]);return n.map(e=>({item:e.item,area:r.get(e.item.path)??"",resultKey:(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:t.item.stage,identity:t.item.identity,model:(0,_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_2__.b)(o),content:t.item.contentOf(e)})}))}function H(s){let{contents:t,packing:n}=s;if(!n)return t.map(e=>[e]);let o=new Map(t.map(e=>[e.item.key,e]));return P({items:t.map(({item:e})=>({key:e.key,tokens:e.tokens})),budget:_chunk_J7ZBWPCX_js__WEBPACK_IMPORTED_MODULE_4__.a,maxItems:X}).map(e=>e.flatMap(i=>o.get(i)??[]))}function U(s){return s===0?[]:[{path:`(${s} more files)`,reason:"GitHub lists at most 3,000 files of a pull request"}]}


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

/***/ 7072:
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
var u=/\.(md|mdx|markdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;function l(r){let{sha:e,path:n,lines:t}=r,i=t!==void 0&&u.test(n)?"?plain=1":"",s=t===void 0?"":`#${g({side:"L",lines:t})}`;return`${p(r)}/blob/${o(e)}/${o(n)}${i}${s}`}function $(r){let{branch:e,path:n}=r;return`${p(r)}/raw/${o(e)}/${o(n)}`}function g(r){let{side:e,lines:n}=r,{start:t,end:i=t}=n;return i>t?`${e}${t}-${e}${i}`:`${e}${t}`}function p(r){let{serverUrl:e,owner:n,repo:t}=r;return`${e.replace(/\/+$/,"")}/${o(n)}/${o(t)}`}function o(r){return r.split("/").map(e=>encodeURIComponent(e).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}var f=1;async function x(r){let{directory:e,base:n,head:t}=r;(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(n),(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_1__.b)(t);let i=["merge-base","--end-of-options",n,t],s=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.e)({directory:e,args:i});if(s.exitCode!==f){if(s.exitCode!==0)throw (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:e,args:i},s);return s.stdout.toString("latin1").trim()}}


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

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ J),
/* harmony export */   b: () => (/* binding */ z),
/* harmony export */   c: () => (/* binding */ ee),
/* harmony export */   d: () => (/* binding */ ne),
/* harmony export */   e: () => (/* binding */ xe),
/* harmony export */   f: () => (/* binding */ Tt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_NWSTB7YN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3167);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8101);
/* harmony import */ var _chunk_FOIECZCF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3294);
/* harmony import */ var _chunk_BO45TCWV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6159);
/* harmony import */ var _chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7072);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4705);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8873);
/* harmony import */ var _chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1793);
/* harmony import */ var _chunk_L4XJCEM5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7955);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3728);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9446);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9881);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3878);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1455);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function J(t){let e=await V(t);if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.stat)(e)).isDirectory())throw K(t,`'${e}' is a file.`);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.access)(e,node_fs__WEBPACK_IMPORTED_MODULE_15__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_15__.constants.X_OK).catch(()=>{throw K(t,`'${e}' may not be written by this user.`)})}async function V(t){return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.stat)(t).catch(()=>{})||(0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(t)===t?t:V((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(t))}function K(t,e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:`The results cannot be written to '${t}': ${e}`,remedy:"Name another directory with --out."})}var ce=65e3;function X(t){let{outDirectory:e,webUrl:r,target:n,pipeline:o}=t;return{maxLength:ce,linkTo:i=>r===void 0?void 0:de({webUrl:r,target:n,path:i}),publish:async i=>{let s=[{kind:"text",action:"created"}];if(e===void 0)return s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.mkdir)(e,{recursive:!0});let c={[`${o}.md`]:`${i.comment}
`,[`${o}.txt`]:i.text,"report.json":`${JSON.stringify(i.report,null,2)}
`};for(let[a,m]of Object.entries(c)){let d=(0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(e,a);await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)(d,m),s.push({kind:"file",action:"created",path:d})}return s}}}function de(t){let{webUrl:e,target:r,path:n}=t,{origin:o,pathname:i}=new URL(e),[s="",...c]=i.slice(1).split("/").reverse();return (0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_5__.a)({serverUrl:o,owner:c.reverse().join("/"),repo:s,sha:r.headSha,path:n})}var ge=new Set(["runs","results","reports"]);async function z(t){(0,_chunk_L4XJCEM5_js__WEBPACK_IMPORTED_MODULE_9__.a)(t);try{if(!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.readdir)(t)).every(r=>ge.has(r)))return;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(t,".gitignore"),`*
`)}catch(e){throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"state",message:`The state directory '${t}' cannot be used (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.b)(e)}).`,remedy:"Make it readable and writable, or choose another state directory (`--state-dir`).",cause:e})}}var pe=20,he=12,Q=["refs/remotes/origin/HEAD","refs/remotes/origin/main","refs/remotes/origin/master","refs/heads/main","refs/heads/master"];async function T({directory:t}){let e=await we(t),[r]=e;if(r===void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:`'${t}' has no commits yet.`,remedy:"Commit something."});let n={headSha:r,headName:await Se(t,r)},o=await be(t,r);if(o)return{...o,...n};let i=e.at(-1);return i!==void 0&&e.length>1?{baseSha:i,baseName:`HEAD~${e.length-1}`,...n}:{baseSha:await (0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:t}),baseName:"(empty tree)",...n}}async function we(t){if((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.e)({directory:t,args:["rev-parse","--verify","--quiet","HEAD^{commit}"]})).exitCode!==0)return[];let r=`--max-count=${pe+1}`;return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["rev-list","--first-parent",r,"HEAD","--"]})).toString("latin1").trim().split(`
`)}async function be(t,e){for(let{sha:r,name:n}of await ye(t)){let o=await (0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:t,base:r,head:e});if(o===e)return;if(o!==void 0)return{baseSha:o,baseName:n}}}async function ye(t){let r=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["for-each-ref","--format=%(refname) %(objectname) %(symref)",...Q]}),n=new Map;for(let o of r.toString("utf8").split(`
`)){let[i="",s="",c]=o.split(" ");n.set(i,{sha:s,name:(c||i).replace(/^refs\/(heads|remotes\/origin)\//,"")})}return Q.flatMap(o=>n.get(o)??[])}async function Se(t,e){let{exitCode:r,stdout:n}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.e)({directory:t,args:["symbolic-ref","--quiet","--short","HEAD"]});return r===0?n.toString("utf8").trim():e.slice(0,he)}async function ee(t){let{directory:e,base:r,head:n}=t,o=await Te({directory:e,base:r,head:n});if(await Z(e,o.baseSha)===await Z(e,o.headSha))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:`Nothing changed between ${o.baseName} and ${o.headName}.`,remedy:"Name another comparison with --base and --head."});return o}async function Te(t){let{directory:e,base:r,head:n}=t;if(r===void 0&&n===void 0)return T({directory:e});let o=n??"HEAD",i=await (0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:e,name:o});if(r===void 0){let a=await T({directory:e}),m=await (0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:e,base:a.baseSha,head:i}).catch(()=>{});return{...a,baseSha:m??a.baseSha,headSha:i,headName:o}}let s=await (0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:e,name:r});return{baseSha:(await Re(e,r)?await (0,_chunk_VOQFQL37_js__WEBPACK_IMPORTED_MODULE_5__.c)({directory:e,base:s,head:i}):void 0)??s,headSha:i,baseName:r,headName:o}}async function Re(t,e){let n=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:["rev-parse","--symbolic-full-name","--end-of-options",e]}).catch(()=>"")).toString();return/^refs\/(heads|remotes)\//m.test(n)}async function Z(t,e){let r=["rev-parse","--verify","--end-of-options",`${e}^{tree}`];return(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.d)({directory:t,args:r})).toString().trim()}var te=24,$e=5e3,Ee=100,re={plan:"reading the changes",read:"reading files",combine:"combining",publish:"writing"};function ne(t){let{stream:e,now:r}=t,n="plan",o={items:0,reused:0,done:0,failed:0},i=Number.NEGATIVE_INFINITY,s="",c="";function a(m){let d=e.isTTY?Ee:$e;if(!m&&r()-i<d)return;let g=Ne(n,o,e.isTTY===!0)+c;g!==s&&(i=r(),s=g,e.write(e.isTTY?`\r\x1B[K${g}`:`${g}
`))}return{planned:({items:m,reused:d})=>{Object.assign(o,{items:m,reused:d,done:d}),a(!0)},finished:({items:m,failed:d})=>{o.done+=m,o.failed+=d,c="",a(!1)},note:m=>{c=` \xB7 ${(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_12__.b)(m)}`,a(!1)},stage:m=>{m!==n&&(n=m,c="",a(!0))},clear:()=>{e.isTTY&&s!==""&&e.write("\r\x1B[K"),s=""}}}function Ne(t,e,r){let{items:n,reused:o,done:i,failed:s}=e,c=[`${i} of ${n} items`,o>0?`${o} reused`:"",s>0?`${s} failed`:""].filter(Boolean);if(n===0)return`gloss: ${re[t]} \u2026`;let a=Math.round(te*Math.min(i+s,n)/n);return`gloss: ${r?`${"\u2588".repeat(a)}${"\u2591".repeat(te-a)} `:""}${c.join(", ")} \xB7 ${re[t]}`}var xe={complete:0,skipped:0,waiting:0,partial:3,failed:1};async function Tt(t){let{command:e,settings:r,terminal:n,signal:o}=t;if(e.pipeline==="docs"){let{runDocsCommand:l}=await Promise.all(/* import() */[__webpack_require__.e(2238), __webpack_require__.e(5407), __webpack_require__.e(1680), __webpack_require__.e(8447)]).then(__webpack_require__.bind(__webpack_require__, 8447));return l({...t,models:$(r.models,e)})}if(e.pipeline!=="summary"){let{runDefinitionCommand:l}=await Promise.all(/* import() */[__webpack_require__.e(2568), __webpack_require__.e(1680), __webpack_require__.e(3593)]).then(__webpack_require__.bind(__webpack_require__, 3593));return l({...t,models:$(r.models,e)})}De(e);let i=$(r.models,e);(0,_chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_11__.a)({paths:e.paths,ignore:e.ignore});let s=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(r.directory,e.out);s!==void 0&&await J(s);let c=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_7__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(r.directory,e.repo??".")}),{directory:a}=c,{config:m}=(0,_chunk_NWSTB7YN_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:a,typedIn:r.directory,file:e.config}),d=e.model??r.model??m.defaults.model??_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_10__.a;(0,_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_10__.c)(d),e.dryRun||(0,_chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_8__.d)({id:d,settings:i});let g=await ee({directory:a,base:e.base,head:e.head}),E=await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_2__.a)({directory:a}),N={kind:"range",repository:ve(E,a),...g},P={pipeline:e.pipeline,target:N,options:{model:d,...(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_6__.d)(e,m.defaults),packing:e.packing}},C={readFiles:async()=>({files:await (0,_chunk_BO45TCWV_js__WEBPACK_IMPORTED_MODULE_4__.a)({directory:a,...g,signal:o}),unlisted:0})},w=(0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(r.directory,e.stateDir??r.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(a,".gloss"));if(e.dryRun){let l=await (0,_chunk_FOIECZCF_js__WEBPACK_IMPORTED_MODULE_3__.a)({request:P,source:C,stateDir:w});return n.out(e.json?`${JSON.stringify(l.report,null,2)}
`:l.text),0}await z(w);let b=ne({stream:n.stderr,now:()=>performance.now()}),oe=X({outDirectory:s,webUrl:E,target:N,pipeline:e.pipeline}),u=await (0,_chunk_IHL7EFKZ_js__WEBPACK_IMPORTED_MODULE_8__.h)({request:P,stateDir:w,durability:r.durability,models:i,change:{source:C,publisher:oe},progress:b,onWarning:l=>{b.clear(),n.stderr.write(`gloss: ${l}
`)},signal:o}).finally(b.clear);return u.resumed&&n.stderr.write(`gloss: took up the unfinished run.
`),n.out(e.json?`${JSON.stringify(u.report??u,null,2)}
`:u.text??""),u.error!==void 0&&n.stderr.write(`gloss: ${u.error}
`),!e.json&&u.reportPath!==void 0&&n.stderr.write(`gloss: report: ${u.reportPath}
`),xe[u.status]}function De(t){let e=["write","all","adopt"].find(r=>t[r]);if(e!==void 0)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_13__.a({code:"usage",message:`--${e} is an option of 'docs', not of '${t.pipeline}'.`,remedy:"Leave it out. See: gloss run --help."})}function $(t,e){return{...t,...e.baseUrl===void 0?{}:{baseUrl:e.baseUrl},...e.concurrency===void 0?{}:{concurrency:e.concurrency}}}function ve(t,e){return t===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_14__.basename)(e):new URL(t).pathname.slice(1)}


/***/ })

};
