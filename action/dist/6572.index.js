export const id = 6572;
export const ids = [6572];
export const modules = {

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function t(n){if(n===null||typeof n=="string"||typeof n=="boolean"||typeof n=="number"&&Number.isFinite(n))return JSON.stringify(n);if(Array.isArray(n))return`[${n.map(t).join(",")}]`;if(Object.prototype.toString.call(n)==="[object Object]")return f(Object.entries(n));throw new TypeError(`Not a JSON value: ${String(n)} (${typeof n})`)}function f(n){let r=[];for(let[i,o]of n.sort(([s],[e])=>s<e?-1:1))o!==void 0&&r.push(`${JSON.stringify(i)}:${t(o)}`);return`{${r.join(",")}}`}function g(n){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.hash)("sha256",t(n),"hex")}


/***/ }),

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

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w),
/* harmony export */   c: () => (/* binding */ Ye)
/* harmony export */ });
/* unused harmony export b */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7543);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(e){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(e,{recursive:!0})}catch(r){let t=r instanceof Error&&"code"in r?String(r.code):"",n=t==="EEXIST"||t==="ENOTDIR";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"state",message:n?`The state directory '${e}' cannot be used: it, or a part of its path, is a file.`:`The state directory '${e}' cannot be created (${t||"unknown error"}).`,remedy:n?"Remove that file, or use another state directory.":"Create it with read and write access for this user, or use another state directory.",cause:r})}}var P=.9,G=1440*60*1e3;function x(e){let{root:r,maxBytes:t,now:n}=e,s=W(r).sort((o,c)=>o.usedAt-c.usedAt),i=s.reduce((o,c)=>o+c.bytes,0),a=i>t?t*P:i,u=0;for(let o of s){if(n-o.usedAt<=G)break;i<=a&&!o.isTemporary||((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(o.path,{force:!0}),i-=o.bytes,u+=1)}return{removed:u,bytes:i}}function W(e){return E(e).flatMap(r=>r.endsWith(".tmp")?v((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,r),!0):E((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,r)).flatMap(t=>v((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e,r,t),!1)))}function v(e,r){let t=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(e,{throwIfNoEntry:!1});return t?.isFile()?[{path:e,isTemporary:r,bytes:t.size,usedAt:t.mtimeMs}]:[]}function E(e){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(e)}catch{return[]}}function C(e){let{path:r,temporary:t,bytes:n}=e;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(r),{recursive:!0}),K(t,n),(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(t,r)}catch(s){Q(t);let i=s instanceof Error&&"code"in s?String(s.code):"unknown error";throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"state",message:`A picture or sound cannot be kept in '${r}' (${i}).`,remedy:i==="ENOSPC"?"Free some space, then try again.":"Give this user write access to that directory, or use another state directory.",cause:s})}}function K(e,r){let t=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(e,"wx");try{for(let n=0;n<r.length;)n+=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeSync)(t,r,n);(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fsyncSync)(t)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(t)}}function Q(e){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(e,{force:!0})}catch{}}var oe=512*1024*1024,se=3600*1e3,N=/^[0-9a-f]{64}$/;function I(e){let{maxBytes:r=oe,now:t}=e,n=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,"media"),s=o=>(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(n,o.slice(0,2),o),i=Number.POSITIVE_INFINITY,a=r,u=()=>{let o=x({root:n,maxBytes:r,now:t()});return i=o.bytes,a=Math.max(r,i+r/10),o.removed};return{put:o=>{let c=(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.hash)("sha256",o,"hex"),f=s(c);return C({path:f,temporary:(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(n,`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}.tmp`),bytes:o}),M(f,t()),i+=o.length,i>a&&u(),c},get:o=>{let c=N.test(o)?ie(s(o)):void 0;if(c!==void 0){if((0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.hash)("sha256",c,"hex")!==o){(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(s(o),{force:!0});return}return F(s(o),t()),c}},has:o=>N.test(o)&&F(s(o),t()),prune:u}}function ie(e){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(e)}catch{return}}function F(e,r){let t=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(e,{throwIfNoEntry:!1});return t?.isFile()?(r-t.mtimeMs>se&&M(e,r),!0):!1}function M(e,r){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.utimesSync)(e,r/1e3,r/1e3)}catch{}}function h({statements:e},{maxBytes:r,keep:t}){let n=Number(e.bytes.get()?.bytes)-r*.9,s=[];for(let{key:i,bytes:a}of e.oldest.iterate()){if(n<=0)break;i!==t&&(s.push(String(i)),n-=Number(a))}for(let i of s)e.remove.run(i);return s.length}var ce=3;function B(e){let r=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.directory,"results.sqlite"),t=u=>{let o=(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.d)(r,u);o&&e.onWarning(`The result store was damaged: set aside as '${o}', starting with an empty one.`)},n=k(r,t),s=u=>{if(!n)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"internal",message:`The result store '${r}' is closed.`});try{return u(n)}catch(o){throw ae(n),(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.b)(o,r)}},i=()=>{n?.database.close(),n=void 0};return{use:u=>{try{return s(u)}catch(o){let c=n?.identity;if(!(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.a)(o))throw o;return i(),t(c),n=k(r,t),s(u)}},close:i}}function k(e,r){for(let t=1;;t+=1){let n=(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.c)(e);try{return (0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.f)(e)}catch(s){if(!(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.a)(s)||t===ce)throw (0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.b)(s,e);r(n)}}}function ae({database:e}){try{e.isTransaction&&e.exec("ROLLBACK")}catch{}}var de=256*1024*1024,fe=3600*1e3,me=720*60*60*1e3;function Ye(e){let{directory:r,maxBytes:t=de,now:n=Date.now,onWarning:s=()=>{}}=e;w(r);let i=B({directory:r,onWarning:s}),a=I({directory:r,maxBytes:e.maxMediaBytes,now:n});return{get:u=>i.use(o=>ye(o,u,n())),put(u){i.use(c=>pe(c,{result:u,maxBytes:t,now:n()}))||s(`The result '${u.key}' is larger than the whole result store may be; it is not kept.`)},has:u=>i.use(o=>ge(o,u)),stats:()=>i.use(he),prune:()=>i.use(u=>(u.statements.forgetFailures.run(n()-me),{removed:O(u,()=>h(u,{maxBytes:t}))+a.prune()})),putBytes:a.put,getBytes:a.get,hasBytes:a.has,close:i.close,...le(i,n)}}function le(e,r){return{noteFailure:t=>e.use(({statements:n})=>Number(n.noteFailure.get(t,r())?.count)),failures:t=>e.use(({statements:n})=>Number(n.failures.get(t)?.count??0)),clearFailures(t){e.use(({statements:n})=>n.clearFailures.run(t))}}}function ye({statements:e},r,t){let n=e.find.get(r);if(n===void 0)return;let s=(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.h)(n);return s===void 0?e.removeDamaged.run(r,n.digest??null):t-Number(n.lastUsed)>fe&&e.touch.run(t,r),s}function pe(e,{result:r,maxBytes:t,now:n}){let{key:s,kind:i,tokensIn:a,tokensOut:u,digest:o,value:c}=(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.g)(r),f=Buffer.byteLength(c);return f>t?!1:(O(e,()=>{e.statements.store.run(s,i,a,u,f,n,o,c),U(e)>t&&h(e,{maxBytes:t,keep:s})}),!0)}function ge({statements:e},r){let t=new Set;for(let n of e.findAll.iterate(JSON.stringify(r)))(0,_chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_1__.h)(n)!==void 0&&t.add(String(n.key));return t}function he(e){return{entries:Number(e.statements.entries.get()?.entries),bytes:U(e)}}function U({statements:e}){return Number(e.bytes.get()?.bytes)}function O({statements:e},r){e.begin.run();let t=r();return e.commit.run(),t}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ O),
/* harmony export */   c: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var b=[.5,3],x=[.85,1.15];function k(r){let t=e=>Math.round(r.reduce((u,o)=>u+e(o),0));return{modelCalls:t(({calls:e})=>e),tokensIn:t(({tokensIn:e})=>e),tokensOut:t(({tokensOut:e})=>e)}}function O(r){let{expected:t,priceOf:e}=r,[u,o,s]=[0,0,0];for(let{model:c,calls:l,tokensIn:a,tokensOut:p}of t){if(l===0)continue;let d=e(c);if(d===void 0)return null;let i=(n,g)=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__.f)({price:d,calls:l,usage:{tokensIn:a*n,tokensOut:p*g}});u+=i(x[0],b[0]),o+=i(1,1),s+=i(x[1],b[1])}return{costUsd:m(o),costUsdRange:[m(u),m(s)]}}function U(r){let{money:t,report:e,expected:u}=r,o=k(u);if(t===void 0)return{...e,estimate:{...o,costUsd:null}};let s=t.spent(),{totals:c}=e,l=O({expected:u,priceOf:t.priceOf}),a=e.items.filter(({status:n})=>n==="skipped").length,p=e.items.filter(({reused:n})=>!n).length,d=l?.costUsdRange.map(n=>m(n*a/Math.max(1,p))),i=t.priceOf(e.model);return{...e,items:e.items.map(n=>({...n,costUsd:i===void 0?null:m((0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_1__.f)({price:i,usage:n,calls:0}))})),totals:{...c,modelCalls:Math.max(c.modelCalls,s.calls+s.failedCalls),tokensIn:Math.max(c.tokensIn,s.tokensIn),tokensOut:Math.max(c.tokensOut,s.tokensOut),costUsd:s.unpriced>0?null:m(s.usd)},estimate:l===null?{...o,costUsd:null}:{...o,...l},...a>0&&t.budgetUsd!==void 0?{budget:{usd:t.budgetUsd,missing:a,finishUsd:d===void 0?null:[d[0]??0,d[1]??0]}}:{}}}function m(r){return Math.round(r*1e6)/1e6}


/***/ }),

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(581);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7063);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function j(n){let{expected:i,settings:c}=n,{prices:t,budgetUsd:p}=c,l=i.filter(({calls:e,model:d})=>e>0&&!d.startsWith("offline:")),r=(0,_chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__.a)(l),o=(0,_chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_1__.b)({expected:i,priceOf:e=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.e)({model:e,overrides:t})});if(l.length===0)return{estimate:{...r,costUsd:0,costUsdRange:[0,0]},lines:["no model would be called"]};let u=[...new Set(l.map(({model:e})=>e))],{modelCalls:w,tokensIn:E,tokensOut:R}=r,s=[`would send about ${f(E)} tokens in ${f(w)} calls to ${u.join(", ")}, and get about ${f(R)}`];if(o===null){let e=u.filter(d=>(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.e)({model:d,overrides:t})===void 0);return s.push(`cost not known: no price for ${e.join(", ")} (\`prices\` in the configuration can say it)`),{estimate:{...r,costUsd:null},lines:s}}let U=u.some(e=>t!==void 0&&Object.hasOwn(t,e))?"prices of the configuration":`prices of ${_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_2__.d}`;return s.push(`would cost ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.b)(o.costUsdRange)}, about ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.a)(o.costUsd)} (${U})`),p!==void 0&&s.push(k(p,o.costUsdRange)),{estimate:{...r,...o},lines:s}}function k(n,[i,c]){let t=`the budget of ${(0,_chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_3__.a)(n)}`;return c<=n?`${t} is enough`:i>n?`${t} is not enough for all of it`:`${t} may not be enough for all of it`}function f(n){return n.toLocaleString("en-US")}


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

/***/ 6572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* reexport safe */ _chunk_VR47NLSA_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VR47NLSA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5680);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7605);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7543);
/* harmony import */ var _chunk_Y7SYT27P_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(410);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(581);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7239);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5900);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4498);
/* harmony import */ var _chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8378);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8844);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6395);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



/***/ }),

/***/ 7811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x),
/* harmony export */   b: () => (/* binding */ F)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5900);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8496);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function u(t){if(t.patch===void 0)return t;let{text:a,found:e}=(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(t.patch);if(e.length===0)return t;let r=f(t.patch),n=e.map(({kind:i,line:o})=>({kind:i,line:r[o-1]??1}));return{...t,patch:a,redacted:n}}function f(t){let[a,e]=[1,1];return t.split(`
`).map(r=>{let n=(0,_chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_2__.a)(r);if(n)return[a,e]=[n.oldStart,n.newStart],e;let i=r.charAt(0);return i==="-"?a++:(i!=="+"&&i!=="\\"&&(a+=1),i==="\\"?e:e++)})}var g="redacted-1",m={title:"",body:"",guidance:""},c=new WeakMap;function x(t){let a=c.get(t);if(a)return a;let e={...t.identity===void 0?{}:{identity:`${t.identity} ${g}`},readFiles:async()=>{let{files:r,unlisted:n}=await t.readFiles();return{files:r.map(u),unlisted:n}}};t.readAbout&&(e.readAbout=async()=>{let{title:r,body:n,guidance:i}=await t.readAbout?.()??m,o=p=>(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(p).text;return{title:o(r),body:o(n),guidance:o(i)}});for(let r of["readTexts","readHeadTexts"]){let n=t[r];n&&(e[r]=async i=>l(await n(i)))}return c.set(t,e),c.set(e,e),e}function l(t){return new Map([...t].map(([a,e])=>[a,(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_1__.a)(e).text]))}function F(t,a){return t.flatMap(({path:e,redacted:r=[]})=>a(e)?r.map(n=>({path:e,...n})):[])}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ K),
/* harmony export */   b: () => (/* binding */ X),
/* harmony export */   c: () => (/* binding */ c),
/* harmony export */   d: () => (/* binding */ q),
/* harmony export */   e: () => (/* binding */ $),
/* harmony export */   f: () => (/* binding */ ue),
/* harmony export */   g: () => (/* binding */ W),
/* harmony export */   h: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function W({key:e,kind:t,value:n,usage:r}){let s={key:e,kind:t,tokensIn:r?.tokensIn??null,tokensOut:r?.tokensOut??null,value:JSON.stringify(n)};return{...s,digest:l(s)}}function H(e){let{key:t,kind:n,tokensIn:r,tokensOut:s,digest:S,value:u}=e;if(typeof t!="string"||typeof n!="string"||typeof u!="string"||!a(r)||!a(s)||S!==l({key:t,kind:n,tokensIn:r,tokensOut:s,value:u}))return;let N=r===null||s===null?void 0:{tokensIn:r,tokensOut:s};return{value:JSON.parse(u),usage:N}}function l({key:e,kind:t,tokensIn:n,tokensOut:r,value:s}){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.hash)("sha256",`${JSON.stringify([e,t,n,r])}
${s}`,"hex")}function a(e){return e===null||typeof e=="number"}var g=3,T=5,O=6,A=8,L=10,k=11,_=13,h=14,w=26,D={[g]:{rule:"may not be opened",remedy:"Give this user read and write access to it."},[T]:{rule:"is locked by another process",remedy:"Wait for it to end, then try again."},[O]:{rule:"is locked by another process",remedy:"Wait for it to end, then try again."},[A]:{rule:"is not writable",remedy:"Give this user write access to it and its directory."},[L]:{rule:"cannot be read or written",remedy:"Check the disk, or use another state directory."},[_]:{rule:"cannot grow: the disk is full",remedy:"Free some space, then try again."},[h]:{rule:"cannot be opened",remedy:"Give this user read and write access to its directory, or use another state directory."}};function E(e){if(!(!(e instanceof Error)||!("errcode"in e)||typeof e.errcode!="number"))return e.errcode&255}function K(e){let t=E(e);return t===k||t===w}function y(e){return E(e)===T}function X(e,t){let n=D[E(e)??-1];if(n===void 0)return e;let r=`The result store '${t}' ${n.rule}.`;return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:r,remedy:n.remedy,cause:e})}function c(e){try{let{dev:t,ino:n}=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(e,{bigint:!0});return`${t}:${n}`}catch{return}}function q(e,t){let n=1;for(;(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(`${e}.damaged-${n}`);)n+=1;let r=`${e}.damaged-${n}`;if(!(t===void 0||c(e)!==t))return d(e,r),d(`${e}-wal`,`${r}-wal`),d(`${e}-shm`,`${r}-shm`),r}function d(e,t){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(e,t)}catch(n){let r=n instanceof Error&&"code"in n?n.code:void 0;if(r==="ENOENT")return;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`The result store '${e}' is damaged and cannot be renamed (${r}).`,remedy:"Delete it, or give this user write access to its directory.",cause:n})}}var f=[`CREATE TABLE results (
     id INTEGER PRIMARY KEY,
     key TEXT NOT NULL UNIQUE,
     kind TEXT NOT NULL,
     tokens_in INTEGER,
     tokens_out INTEGER,
     bytes INTEGER NOT NULL,
     last_used INTEGER NOT NULL,
     digest TEXT NOT NULL,
     value TEXT NOT NULL
   ) STRICT;
   CREATE INDEX results_by_use ON results (last_used, bytes);
   CREATE TABLE totals (id INTEGER PRIMARY KEY CHECK (id = 1), bytes INTEGER NOT NULL) STRICT;
   INSERT INTO totals VALUES (1, 0);
   CREATE TRIGGER results_added AFTER INSERT ON results
     BEGIN UPDATE totals SET bytes = bytes + new.bytes; END;
   CREATE TRIGGER results_replaced AFTER UPDATE OF bytes ON results
     BEGIN UPDATE totals SET bytes = bytes + new.bytes - old.bytes; END;
   CREATE TRIGGER results_removed AFTER DELETE ON results
     BEGIN UPDATE totals SET bytes = bytes - old.bytes; END;
   CREATE TABLE failures (id TEXT PRIMARY KEY, count INTEGER NOT NULL, last_failed INTEGER NOT NULL) STRICT;`],i=f.length;function m(e,t){if(R(e,t)!==i){e.exec("BEGIN IMMEDIATE");try{for(let n of f.slice(R(e,t)))e.exec(n);e.exec(`PRAGMA user_version = ${i}`),e.exec("COMMIT")}catch(n){throw e.isTransaction&&e.exec("ROLLBACK"),n}}}function R(e,t){let n=Number(e.prepare("PRAGMA user_version").get()?.user_version??0);if(n<=i)return n;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_1__.a({code:"state",message:`'${t}' was written by a newer Gloss (schema ${n}, this one knows ${i}).`,remedy:"Upgrade Gloss, or use another state directory."})}var x=1e4,U=400,v=25;function p(e){let t=new node_sqlite__WEBPACK_IMPORTED_MODULE_4__.DatabaseSync(e,{timeout:x});try{return F(t),t.exec("PRAGMA synchronous = NORMAL"),m(t,e),t}catch(n){throw t.close(),n}}function F(e){for(let t=1;;t+=1)try{e.exec("PRAGMA journal_mode = WAL");return}catch(n){if(!y(n)||t===U)throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,v)}}var $="key, kind, tokens_in AS tokensIn, tokens_out AS tokensOut, digest, value";function ue(e){let t=p(e);try{return{database:t,identity:c(e),statements:P(t)}}catch(n){throw t.close(),n}}function P(e){let t=$;return{begin:e.prepare("BEGIN IMMEDIATE"),commit:e.prepare("COMMIT"),find:e.prepare(`SELECT ${t}, last_used AS lastUsed FROM results WHERE key = ?`),findAll:e.prepare(`SELECT ${t} FROM results WHERE key IN (SELECT value FROM json_each(?))`),store:e.prepare(`INSERT INTO results (key, kind, tokens_in, tokens_out, bytes, last_used, digest, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, tokens_in = excluded.tokens_in,
         tokens_out = excluded.tokens_out, bytes = excluded.bytes, last_used = excluded.last_used,
         digest = excluded.digest, value = excluded.value`),touch:e.prepare("UPDATE results SET last_used = ? WHERE key = ?"),removeDamaged:e.prepare("DELETE FROM results WHERE key = ? AND digest = ?"),oldest:e.prepare("SELECT key, bytes FROM results ORDER BY last_used, id"),remove:e.prepare("DELETE FROM results WHERE key = ?"),bytes:e.prepare("SELECT bytes FROM totals"),entries:e.prepare("SELECT count(*) AS entries FROM results"),noteFailure:e.prepare(`INSERT INTO failures (id, count, last_failed) VALUES (?, 1, ?)
       ON CONFLICT (id) DO UPDATE SET count = count + 1, last_failed = excluded.last_failed RETURNING count`),failures:e.prepare("SELECT count FROM failures WHERE id = ?"),clearFailures:e.prepare("DELETE FROM failures WHERE id = ?"),forgetFailures:e.prepare("DELETE FROM failures WHERE last_failed < ?")}}


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

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var n={typescript:"ts mts cts",tsx:"tsx",javascript:"js mjs cjs jsx",python:"py pyi",go:"go",rust:"rs",java:"java",csharp:"cs",c:"c h",cpp:"cc cpp cxx c++ hh hpp hxx h++ ipp inl tpp",php:"php",ruby:"rb rake gemspec ru",bash:"sh bash"},p=new Map(Object.entries(n).flatMap(([s,e])=>e.split(" ").map(a=>[a,s]))),c=new Map([["Rakefile","ruby"],["Gemfile","ruby"],["Vagrantfile","ruby"],[".bashrc","bash"],[".bash_profile","bash"]]);function r(s){let e=s.slice(s.lastIndexOf("/")+1),a=c.get(e);if(a!==void 0)return a;let t=e.lastIndexOf(".");return t<1?void 0:p.get(e.slice(t+1).toLowerCase())}


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

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ D)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8862);
/* harmony import */ var _chunk_Y7SYT27P_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(410);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4770);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function D(t){let{request:e,source:o,stateDir:s,settings:i}=t,r=f((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(s,"results"));try{let n=await (0,_chunk_Y7SYT27P_js__WEBPACK_IMPORTED_MODULE_3__.c)({request:e,source:o,results:r,startedAt:new Date().toISOString()}),m=(0,_chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__.a)({expected:n.plan.expected,settings:i});return{report:g(e,n,m),text:R(e,n,m)}}finally{r.close()}}function f(t){return (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(t)?(0,_chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:t}):{has:()=>new Set,close:()=>{}}}function g(t,{plan:e,reused:o},{estimate:s}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.items.map(({item:i})=>i),totals:{items:e.items.length,reused:o},estimate:s,coverage:{hunksTotal:e.hunksTotal,notRead:e.notRead,redacted:e.redacted},model:t.options.model}}function R(t,{plan:e,reused:o},s){return`${[`${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${t.target.baseName} \u2192 ${t.target.headName}`)}: ${e.files} ${t.target.kind==="tree"?"files":"changed files"}`,`  read       ${e.items.length} items, ${e.hunksTotal} hunks in the whole change`,`  reused     ${o} items answered before`,`  not read   ${e.notRead.length} files`,...e.notRead.map(({path:r,reason:n})=>`             - ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(`${r}: ${n}`)}`),...s.lines.map(r=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_4__.b)(r)}`)].join(`
`)}
`}


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

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ c),
/* harmony export */   b: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ p),
/* harmony export */   d: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var o=[["dependencies",/(?:^|\/)(?:package\.json|go\.mod|Cargo\.toml|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|[\w.-]*requirements[\w.-]*\.(?:txt|in)|Gemfile|[\w.-]+\.gemspec|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|pubspec\.yaml|[\w.-]+\.csproj|Directory\.Packages\.props|mix\.exs|\.pre-commit-config\.yaml)$/],["dependencies",/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/],["workflow",/(?:^|\/)\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/],["workflow",/(?:^|\/)(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines[\w-]*\.yml|Jenkinsfile|\.circleci\/)/],["migration",/(?:^|\/)(?:migrations?|migrate|alembic\/versions|db\/schema\.rb|flyway)(?:\/|$)/i],["test",/(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|testing|testdata|fixtures|__fixtures__|__snapshots__)\//i],["test",/(?:[._-](?:test|spec|e2e|stories)\.[^/]+|_test\.(?:go|py|rb|cc|cpp|exs|dart)|Tests?\.(?:java|kt|cs|swift|php))$/],["test",/(?:^|\/)(?:test_[^/]+\.py|conftest\.py)$/],["build",/(?:^|\/)(?:Dockerfile[^/]*|[^/]+\.dockerfile|docker-compose[^/]*\.ya?ml|compose\.ya?ml|Makefile|GNUmakefile|[^/]+\.mk|CMakeLists\.txt|[^/]+\.cmake|BUILD(?:\.bazel)?|WORKSPACE|MODULE\.bazel|meson\.build|justfile|Taskfile\.ya?ml|Vagrantfile|[^/]+\.nix|(?:vite|webpack|rollup|esbuild|tsup|turbo|babel|metro)\.?(?:config)?\.[^/]+)$/i],["prose",/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|org|tex)$|(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CHANGELOG|README|CODEOWNERS)[^/]*$/i],["style-sheet",/\.(?:css|scss|sass|less|styl|pcss)$/i],["data",/\.(?:csv|tsv|jsonl|ndjson|parquet|geojson|po|pot|xliff?|resx|strings|arb|snap|svg|ipynb|proto\.bin|pem|crt)$/i],["settings",/\.(?:json|json5|jsonc|ya?ml|toml|ini|cfg|conf|properties|env|plist|xml|editorconfig|hcl|tfvars)$|(?:^|\/)\.[\w-]+(?:rc|ignore|attributes|env[\w.-]*)$|(?:^|\/)\.env[\w.-]*$/i],["code",/\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|go|rs|java|kts?|scala|groovy|cs|fs|vb|c|h|cc|cpp|cxx|hh|hpp|hxx|m|mm|rb|rake|php|swift|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj[cs]?|elm|zig|nim|sh|bash|zsh|fish|ps1|bat|sql|graphql|gql|proto|tf|html?|erb|haml|slim|ejs|hbs|liquid|jinja2?|sol|asm|s)$/i]];function c(e){return (0,_chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)==="lockfile"?"lock":o.find(([,s])=>s.test(e))?.[0]??"other"}function l(e){let s=e.slice(e.lastIndexOf("/")+1);return o.find(([t,n])=>t!=="test"&&n.test(s))?.[0]??"other"}var r=[["authentication",/(?:^|[/_.-])(?:auth|oauth2?|authn|authz|authentication|login|signin|sso|saml|jwt)(?:[/_.-]|$)/i],["permissions",/(?:^|[/_.-])(?:permissions?|authorization|rbac|acl)(?:[/_.-]|$)|(?:^|\/)CODEOWNERS$/i],["security",/(?:^|[/_.-])(?:security|crypto|cryptography|secrets?|encryption|saniti[sz]\w*|csrf|cors|tls|certs?|passwords?|credentials?|signing)(?:[/_.-]|$)/i],["payment",/(?:^|[/_.-])(?:payments?|billing|invoices?)(?:[/_.-]|$)/i],["database migrations",/(?:^|\/)(?:migrations?|migrate|alembic\/versions|flyway)(?:\/|$)|(?:^|\/)schema\.(?:sql|prisma|rb)$/i]];function p(e){let s=e.replace(/([a-z0-9])([A-Z])/g,"$1-$2");return r.find(([,t])=>t.test(s))?.[0]}function m(e){let s=(0,_chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_1__.a)(e);return s!==void 0?s!=="lockfile":/(?:^|\/)generated\//i.test(e)}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mt),
/* harmony export */   b: () => (/* binding */ G),
/* harmony export */   c: () => (/* binding */ ve)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7239);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4498);
/* harmony import */ var _chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8378);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9937);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5202);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1491);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5158);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6395);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function G(e){let{source:t,results:n}=e;if(t.identity===void 0)return t.readFiles();let s=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_2__.a)({files:t.identity}),r=n.get?.(s)?.value;if(r)return r;let o=await t.readFiles();return o.files.every(c=>c.patchMissing===void 0)&&n.put?.({key:s,kind:"files",value:o}),o}function z(e){let{items:t,budget:n,maxItems:s}=e,r=[],o=[];for(let{index:i,tokens:c}of St(t)){let a=o.find(p=>p.tokens+c<=n),m=a??{indexes:[],tokens:0};m.indexes.push(i),m.tokens+=c,a||r.push(m),!a&&c<=n&&o.push(m),m.indexes.length>=s&&(o=o.filter(p=>p!==m))}for(let i of r)i.indexes.sort((c,a)=>c-a);return r.sort((i,c)=>(i.indexes[0]??0)-(c.indexes[0]??0)),r.map(i=>i.indexes.map(c=>t[c]?.key??""))}function St(e){return e.map(({key:t,tokens:n},s)=>({key:t,tokens:n,index:s})).sort((t,n)=>n.tokens-t.tokens||It(t.key,n.key)||t.index-n.index)}function It(e,t){return e===t?0:e<t?-1:1}var xt=150,$=60,Ct=150;function B(e){if(e.length<=xt)return[];let t=e.map(wt),n=[],s=[[0,e.length]];for(let r=s.pop();r;r=s.pop()){let[o,i]=r;if(i-o<=Ct){n.push(r);continue}let c=Mt({weights:t,from:o+$,to:i-$});s.push([c,i],[o,c])}return n}function Mt(e){let{weights:t,from:n,to:s}=e,r=n;for(let o=n+1;o<=s;o+=1)(t[o]??0)>(t[r]??0)&&(r=o);return r}function wt(e){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha256").update(e).digest().readUIntBE(0,6)}var V="(top level)",x="(elsewhere)";function W(e){let t=j(e,o=>J(o,1)),n=U(t,e)?C(t,{room:5,rest:x}):t,s=n;for(let o=s;o;)s=o,o=U(s,e)?_t(s):void 0;let r=C(s===n?t:s,{room:8,rest:x});return new Map([...r].flatMap(([o,i])=>i.map(c=>[c,o])))}function U(e,t){let n=[...e.values()].reduce((s,{length:r})=>Math.max(s,r),0);return e.size<3||n>t.length*.35}function _t(e){let t=[...e].sort((n,s)=>s[1].length-n[1].length||(n[0]<s[0]?-1:1));for(let[n,s]of t){if(n===V||n===x||s.length<2)continue;let r=Math.min(4,8-(e.size-1)),o=n.split("/").length+1,i=C(j(s,a=>J(a,o)),{room:r,rest:n});if(r<2||i.size===1&&i.has(n))continue;let c=new Map([...e].filter(([a])=>a!==n));for(let[a,m]of i)c.set(a,[...c.get(a)??[],...m]);return c}}function C(e,t){let{room:n,rest:s}=t;if(e.size<=n)return e;let r=e.get(s)??[],i=[...e].filter(([a])=>a!==s).sort((a,m)=>m[1].length-a[1].length||(a[0]<m[0]?-1:1));return new Map(i.slice(0,n-1)).set(s,[...r,...i.slice(n-1).flatMap(([,a])=>a)])}function j(e,t){let n=new Map;for(let s of e){let r=t(s),o=n.get(r);o?o.push(s):n.set(r,[s])}return n}function J(e,t){return e.split("/").slice(0,-1).slice(0,t).join("/")||V}function Y(e){let t=e.map(({paths:n,instructions:s})=>({instructions:s,match:(0,_chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_11__.d)({patterns:n,source:"review.path-instructions"})}));return n=>t.flatMap(({match:s,instructions:r})=>{let o=s(n);return o===void 0||o.startsWith("!")?[]:[r]})}var At=/^(?:import_statement|import_from_statement|import_spec|import_declaration|use_declaration|extern_crate_declaration|using_directive|preproc_include|namespace_use_declaration)$/,Pt=/^(?:preproc_ifdef|preproc_if|import_spec_list)$/;function Q({root:e,text:t}){return e.children.flatMap(n=>Z(n,t))}function Z(e,t){return Pt.test(e.type)||e.children.some(({type:s})=>s==="import_spec_list")?e.children.flatMap(s=>Z(s,t)):At.test(e.type)?[t.slice(e.start,e.end).replaceAll(/\s+/g," ").trim()]:[]}var Et=256*1024;async function tt(e){let t=(0,_chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_5__.a)(e.path);if(t===void 0||e.text.length>Et)return;let n=await (0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_4__.c)(t,(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_4__.e)(e.text));if(n===void 0)return;let{symbols:s}=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_4__.b)({path:e.path,language:t,tree:n});return{symbols:s,imports:Q(n)}}var Rt=12,Ot=800,M=/[\p{L}_$][\p{L}\p{N}_$]*/gu,Tt=new Set("import from as type typeof require use using static function const extern crate include pub self super".split(" "));function nt(e){let{statements:t,patch:n}=e,s=(0,_chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_10__.a)({patch:n}).flatMap(a=>a.lines.map(m=>m.slice(1))),r=new Set(s.flatMap(a=>a.match(M)??[])),o=et(s.join("")),i=[],c=0;for(let a of t)if(Nt(a).some(m=>r.has(m))&&!o.includes(et(a))){if(c+=a.length+1,i.length===Rt||c>Ot)break;i.push(a)}return i}var et=e=>e.replaceAll(/\s+/g,"");function Nt(e){let t=e.replace(/^from\s.+?\simport\s/,""),s=(t.replaceAll(/"[^"]*"|'[^']*'|<[^>]*>/g," ").replaceAll(/[\p{L}\p{N}_$]+(?:\.|::|\\)/gu,"").match(M)??[]).filter(o=>!Tt.has(o));if(s.length>0)return s;let r=/["'<]([^"'<>]*)["'>]/.exec(t)?.[1]??"";return r.slice(r.lastIndexOf("/")+1).replace(/\.\w+$/,"").match(M)??[]}var st=160,Kt=3;function ot(e){return (0,_chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_10__.a)({patch:e.patch}).map(t=>{let n=vt(t);return rt(e.symbols,n).filter(({startLine:r})=>r<t.newStart).slice(-Kt).map(({signature:r})=>Ht(r.replaceAll(/\s+/g," ").trim())).join(" > ")})}function rt(e,t){let n=e.find(({startLine:s,endLine:r})=>s<=t&&t<=r);return n===void 0?[]:[n,...rt(n.members,t)]}function vt({newStart:e,lines:t}){let n=t.findIndex(s=>/^[+-]/.test(s));return e+Math.max(0,n)}var Ht=e=>e.length<=st?e:`${e.slice(0,st-1).toWellFormed()}\u2026`;var it=50;async function at(e){let{source:t,contents:n}=e;if(t.readTexts===void 0)return[...n];let s=Map.groupBy(n.filter(({item:i})=>i.status!=="removed"),({item:i})=>i.path),r=[...s.keys()],o=new Map;for(let i=0;i<r.length;i+=it){let c=await t.readTexts(r.slice(i,i+it));for(let[a,m]of c){let p=await tt({path:a,text:m});if(p!==void 0)for(let u of s.get(a)??[]){let{patch:d}=u,k=ot({patch:d,symbols:p.symbols}),S=nt({patch:d,statements:p.imports});o.set(u,{...u,around:{inside:k,imports:S}})}}}return n.map(i=>o.get(i)??i)}async function ct(e){let{request:t,source:n,contents:s}=e,r=await Lt(n,t),o=Y(t.options.review?.pathInstructions??[]);return(await at({source:n,contents:s})).map(c=>{let a=o(c.item.path);return{...c,about:r,...a.length===0?{}:{instructions:a}}})}async function Lt(e,{options:t}){let{title:n,body:s,guidance:r}=await e.readAbout?.()??{title:"",body:"",guidance:""},o=[t.review?.instructions??"",r].filter(i=>i!=="");return{title:n,body:s,guidance:o.join(`

`)}}var pt=[["code","migration","workflow"],["dependencies","build","settings","other"],["style-sheet","data"],["test"],["prose"],["lock"]],qt=.25;function mt(e){return[...Map.groupBy(e,({item:s})=>s.path)].map(([s,r])=>({path:s,parts:r,score:Dt(s,r)})).toSorted((s,r)=>Xt(s.score,r.score)||(s.path<r.path?-1:1)).flatMap(({parts:s})=>s.toSorted((r,o)=>r.item.part-o.item.part))}function Dt(e,t){let n=(0,_chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_6__.a)(e),s=pt.findIndex(r=>r.includes(n));return{kind:(0,_chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_6__.d)(e)?pt.length:s,isSensitive:(0,_chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_6__.c)(e)!==void 0,lines:t.reduce((r,{item:o})=>r+o.additions+o.deletions*qt,0)}}var Xt=(e,t)=>e.kind-t.kind||Number(t.isSensitive)-Number(e.isSensitive)||t.lines-e.lines;function ut(e){let{contents:t,maxItems:n,order:s=[]}=e,r=new Map(s.map((p,u)=>[p,u])),o=({item:p})=>r.get(p.path)??r.size,i=mt(t).toSorted((p,u)=>o(p)-o(u)),c=new Map(i.map(({item:p},u)=>[p.key,u])),a=({item:p})=>c.get(p.key)??c.size,m=p=>Math.min(...p.map(a));return{chosen:t.filter(p=>a(p)<n),left:t.filter(p=>a(p)>=n),orderPacks:p=>p.toSorted((u,d)=>m(u)-m(d))}}var Ft=25,lt=300,Gt=32,zt=250,$t=90,ft=400;async function ve(e){let{request:t,results:n,startedAt:s}=e,r=(0,_chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.source),o=(0,_chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_7__.m)(t.pipeline),{files:i,unlisted:c}=await G({source:r,results:n}),a=o.select({files:i,options:t.options}),{model:m,maxItems:p=Number.POSITIVE_INFINITY}=t.options,u=await e.rank?.({pipeline:o,contents:a.contents}),{chosen:d,left:k,orderPacks:S}=ut({contents:a.contents,maxItems:p,order:u}),w=o.item.showsContext?await ct({request:t,source:r,contents:d}):d,f=Bt({pipeline:o,contents:w,model:m}),ht=n.has(f.map(l=>l.resultKey)),g=w.map((l,kt)=>({...l,resultKey:f[kt]?.resultKey??""})),I=g.filter(l=>!ht.has(l.resultKey)),_=S(gt({contents:I,packing:t.options.packing})),yt=new Set(f.map(({item:l})=>l.path)),A=(0,_chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_1__.b)(i,l=>yt.has(l)),b=o.hasOverview?B(f.map(({item:l})=>l.path)):[];return{packs:_,contents:g,reused:f.length-I.length,plan:{items:f,groups:b,notRead:[...a.notRead,...Vt(c),...Ut(k,p)],files:a.files+c,...c===0?{}:{unlisted:c},hunksTotal:a.hunksTotal,...A.length===0?{}:{redacted:A},expected:dt({pipeline:o,model:m,missing:I,packs:_.length,items:f,groups:b.length}),whole:dt({pipeline:o,model:m,items:f,groups:b.length,missing:g,packs:gt({contents:g,packing:t.options.packing}).length}),startedAt:s}}}function dt(e){let{pipeline:t,model:n,missing:s,packs:r,items:o,groups:i}=e;if(o.length===0)return[];let c=(0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_9__.c)(s.reduce((p,{item:u})=>p+u.tokens,0)),a=s.length*t.laterShare,m=t.hasOverview?i+1:0;return[{model:n,calls:r,tokensIn:c+s.length*Gt+r*lt,tokensOut:s.length*t.answerTokens},{model:n,calls:Math.ceil(a),tokensIn:c*t.laterShare+a*lt,tokensOut:a*t.answerTokens},{model:n,calls:m,tokensIn:m===0?0:o.length*$t+i*ft+m*zt,tokensOut:m*ft}]}function Bt(e){let{pipeline:t,contents:n,model:s}=e,r=W([...new Set(n.map(({item:o})=>o.path))]);return n.map(o=>({item:o.item,area:r.get(o.item.path)??"",resultKey:(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_2__.a)({stage:t.item.stage,identity:t.item.identity,model:(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_3__.b)(s),content:t.item.contentOf(o)})}))}function gt(e){let{contents:t,packing:n}=e;if(!n)return t.map(o=>[o]);let s=new Map(t.map(o=>[o.item.key,o]));return z({items:t.map(({item:o})=>({key:o.key,tokens:o.tokens})),budget:_chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_8__.a,maxItems:Ft}).map(o=>o.flatMap(i=>s.get(i)??[]))}function Ut(e,t){let n=`\`max-items\` is ${t}`;return e.map(({item:s})=>({path:s.key,reason:n}))}function Vt(e){return e===0?[]:[{path:`(${e} more files)`,reason:"GitHub lists at most 3,000 files of a pull request"}]}


/***/ })

};
