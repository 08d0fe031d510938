export const id = 9973;
export const ids = [9973];
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

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ P),
/* harmony export */   c: () => (/* binding */ y),
/* harmony export */   d: () => (/* binding */ x),
/* harmony export */   e: () => (/* binding */ w),
/* harmony export */   f: () => (/* binding */ S),
/* harmony export */   g: () => (/* binding */ v),
/* harmony export */   h: () => (/* binding */ R),
/* harmony export */   i: () => (/* binding */ K)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6846);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(e){let{results:t,lineage:n,plan:s}=e,r=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({kind:"docs-plan",lineage:n,plan:s});return t.put({key:r,kind:"plan",value:s}),r}var c=8,p=new WeakMap;function P(e){let{results:t,planKey:n}=e,s=p.get(t)??new Map,r=s.get(n);if(r)return r;let o=t.get(n);if(o){let i=o.value,[u]=s.keys();return s.size>=c&&u!==void 0&&s.delete(u),p.set(t,s.set(n,i)),i}throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"state",message:"The stored plan of this run is gone from the result store.",remedy:"Run again: what was written is kept."})}function y(e,t){return e.get(t)?.value}function x(e){e.results.put({key:e.key,kind:"item",value:e.page})}function w(e){return (0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:"repair",of:e})}function S(e){let{results:t,planKey:n,pack:s,page:r}=e;t.put({key:g(n,s),kind:"page",value:r})}function v(e){let{results:t,planKey:n,pack:s}=e;return t.get(g(n,s))?.value}function R(e){e.results.put({key:d(e.id),kind:"text",value:e.text})}function K(e,t){let n=e.get(d(t))?.value;return typeof n=="string"?n:void 0}function g(e,t){return`${e}:page:${t}`}function d(e){return (0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:e})}


/***/ }),

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ De)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5782);
/* harmony import */ var _chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8110);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3728);
/* harmony import */ var _chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2238);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(524);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4770);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var j=50,U=4,B=900;async function N(r){let{rooms:e,request:l,parse:i}=r,{sources:t,outputs:c,rules:o}=(0,_chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_2__.d)(e),{docs:a,model:n,paths:p,ignore:P}=l.options;if(!a)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_8__.a({code:"internal",message:"The request says nothing about pages."});let u=await (0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.P)({sources:t,outputs:c,rules:o,config:{defaults:{paths:[],ignore:P},docs:a},parseSource:i,paths:p,model:n,all:a.all,adopt:()=>a.adopt,joinsLock:!0}),x=u.states.flatMap(({spec:s,regenerate:m})=>s&&m?[s]:[]),S=[],D=new Map;for(let[s,m]of x.entries()){if(s%j===0){let d=x.slice(s,s+j).flatMap(({sources:f})=>f);D=await t.readTexts([...new Set(d)])}let R=await X({spec:m,found:u,texts:D,parse:i,extracted:(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.r)(n)}),H={spec:m,sources:R},J=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_3__.a)({stage:"page",identity:(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.o)(),model:(0,_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_4__.b)(n),content:(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.p)(H)});S.push({page:{spec:m,answerKey:J,sources:R.map(({path:d,blob:f,digest:G})=>({path:d,blob:f,digest:G}))},characters:R.reduce((d,{text:f})=>d+f.length,0)})}let $=e.results.has(S.map(({page:s})=>s.answerKey)),v=V(u.states,n),k=S.filter(({page:s})=>$.has(s.answerKey)||!v(s.spec.path)),w=k.map(({page:s})=>s),F=k.reduce((s,m)=>s+m.characters,0),g=w.filter(({answerKey:s})=>!$.has(s)).length;return{pages:w,states:u.states,...u.index===void 0?{}:{index:{path:u.index.path}},notRead:u.notRead,problems:u.problems,estimate:{modelCalls:g,tokensIn:g===0?0:Math.round(F/U*(g/w.length))+g*B},startedAt:e.now().toISOString()}}function V(r,e){if(e===_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_4__.a)return()=>!1;let l=r.filter(({reasons:t})=>{let c=o=>t.some(({kind:a})=>a===o);return c("unrecorded")&&!c("adopted")}),i=new Set(l.map(({path:t})=>t));return t=>i.has(t)}async function X(r){let{spec:e,found:l,texts:i,parse:t,extracted:c}=r;return await Promise.all(e.sources.map(async o=>{let a=i.get(o)??"",n=i.has(o)?await t({path:o,text:a}):void 0,p=l.sources.get(o)?.blob??"",P=i.has(o)?(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.s)({text:a,outline:n,extracted:c}):"";return{path:o,blob:p,digest:P,text:a,...n===void 0?{}:{outline:n}}}))}var W=30;async function De(r){let{request:e,tree:l,stateDir:i}=r,t=(0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(i,"results"),c=(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(t)?(0,_chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_6__.c)({directory:t}):{has:()=>new Set,close:()=>{}};try{let o=await N({rooms:{results:c,now:()=>new Date,tree:{...l,publishFiles:async()=>({publications:[],leftAlone:[]})}},request:e,parse:_chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_5__.d});return{report:Y(e,o),text:Z(e,o)}}finally{c.close()}}function Y(r,e){return{pipeline:r.pipeline,status:"skipped",dryRun:!0,target:r.target,items:e.states,totals:{items:e.pages.length,reused:e.pages.length-e.estimate.modelCalls},estimate:{...e.estimate,costUsd:null},coverage:{notRead:e.notRead},problems:e.problems,model:r.options.model}}function Z(r,e){let{modelCalls:l,tokensIn:i}=e.estimate,t=e.states.filter(({regenerate:n,state:p})=>n||p==="orphaned"),c=e.states.filter(({state:n,spec:p})=>p&&n==="current").length,o=t.slice(0,W).map(({path:n,reasons:p})=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n)}  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(p.map(_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.Q).join("; "))}`),a=t.length-o.length;return`${[`${t.length} of ${e.states.length} generated files would change; ${c} pages are up to date`,...o,...a>0?[`  \u2026 and ${a} more`]:[],...e.problems.map(n=>`  ! ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_7__.b)(n)}`),(0,_chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_1__.r)(r.options.model)?"no model would be called":`would send about ${i.toLocaleString("en-US")} tokens in ${l} calls to ${r.options.model}`].join(`
`)}
`}


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(a){let r=Math.max(1,Math.floor(25/a.stages));return Array.from({length:Math.ceil(a.packs/r)},(n,t)=>Array.from({length:Math.min(r,a.packs-t*r)},(c,e)=>t*r+e))}


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

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsCommand: () => (/* binding */ xe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_U2PTNYVA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4476);
/* harmony import */ var _chunk_JODS3N4J_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8674);
/* harmony import */ var _chunk_3SP5A7CL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3545);
/* harmony import */ var _chunk_FIZECKCD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3998);
/* harmony import */ var _chunk_BY3VEQ7M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6173);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8101);
/* harmony import */ var _chunk_FVG2IKFR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4134);
/* harmony import */ var _chunk_ZUTT7HIB_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(758);
/* harmony import */ var _chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8765);
/* harmony import */ var _chunk_MM6JCNAL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7761);
/* harmony import */ var _chunk_BO45TCWV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6159);
/* harmony import */ var _chunk_YVZSSJ6W_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4725);
/* harmony import */ var _chunk_7YAWRMLO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4727);
/* harmony import */ var _chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4705);
/* harmony import */ var _chunk_BSG62AKO_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3318);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8873);
/* harmony import */ var _chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7175);
/* harmony import */ var _chunk_N6UMUCSC_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4399);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(204);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1266);
/* harmony import */ var _chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1047);
/* harmony import */ var _chunk_POWXJZNM_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4876);
/* harmony import */ var _chunk_CZ6575G5_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3671);
/* harmony import */ var _chunk_OWA3PJTR_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4449);
/* harmony import */ var _chunk_OLQMSVF5_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5782);
/* harmony import */ var _chunk_UHGRZZPP_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(519);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3309);
/* harmony import */ var _chunk_6ROU7BIJ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(549);
/* harmony import */ var _chunk_XRJPXOHR_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4616);
/* harmony import */ var _chunk_Q7WRNDOY_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2764);
/* harmony import */ var _chunk_JJMU4U7Q_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8110);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6846);
/* harmony import */ var _chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3728);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1044);
/* harmony import */ var _chunk_M4WNBBS6_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2238);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6057);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4498);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4011);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3097);
/* harmony import */ var _chunk_6DKYUTXC_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4925);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3337);
/* harmony import */ var _chunk_J7ZBWPCX_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(596);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(5058);
/* harmony import */ var _chunk_XHAHPNFV_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(4372);
/* harmony import */ var _chunk_XGJYJEMI_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(3960);
/* harmony import */ var _chunk_AMVZOUZK_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(5702);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(8844);
/* harmony import */ var _chunk_L4QTEKLO_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(3223);
/* harmony import */ var _chunk_JUAT53RK_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(7236);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(3944);
/* harmony import */ var _chunk_IW7HKTHM_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(6224);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(3140);
/* harmony import */ var _chunk_KXSJ5JM7_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(1394);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(3786);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(3142);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(9881);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(409);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function xe(i){let{command:e,settings:r,models:d,terminal:t,signal:c}=i;V(e);let f=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_76__.resolve)(r.directory,e.out);f!==void 0&&await (0,_chunk_JODS3N4J_js__WEBPACK_IMPORTED_MODULE_2__.a)(f);let C=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_16__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_76__.resolve)(r.directory,e.repo??".")}),{directory:o}=C;if(C.bare)throw Z(o);let{config:a}=(0,_chunk_FIZECKCD_js__WEBPACK_IMPORTED_MODULE_4__.a)({directory:o,typedIn:r.directory,file:e.config});await (0,_chunk_3SP5A7CL_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:o,docs:a.docs});let l=e.model??r.model??a.defaults.model??_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_34__.a;(0,_chunk_P2VPR4UX_js__WEBPACK_IMPORTED_MODULE_34__.c)(l),e.dryRun||(0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_17__.d)({id:l,settings:d});let m=await (0,_chunk_FVG2IKFR_js__WEBPACK_IMPORTED_MODULE_7__.e)({directory:o}),k=await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:o}),X={pipeline:e.pipeline,target:{kind:"tree",repository:k===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_76__.basename)(o):new URL(k).pathname.slice(1),identity:await ee(m,a),baseName:"the working tree",headName:"the working tree"},options:{model:l,...(0,_chunk_GAONSHPP_js__WEBPACK_IMPORTED_MODULE_14__.d)(e,a.defaults),packing:!1,docs:{...a.docs,all:e.all,adopt:e.adopt}}},D=(0,_chunk_JODS3N4J_js__WEBPACK_IMPORTED_MODULE_2__.b)({request:X,again:i.again}),g=(0,node_path__WEBPACK_IMPORTED_MODULE_76__.resolve)(r.directory,e.stateDir??r.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_76__.join)(o,".gloss"));if(e.dryRun){let s=await (0,_chunk_MM6JCNAL_js__WEBPACK_IMPORTED_MODULE_10__.a)({request:D,tree:{sources:m,outputs:m},stateDir:g});return t.out(e.json?`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_9__.a)(s.report)}
`:(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_68__.a)(s.text)),0}await (0,_chunk_JODS3N4J_js__WEBPACK_IMPORTED_MODULE_2__.c)(g);let w=(0,_chunk_JODS3N4J_js__WEBPACK_IMPORTED_MODULE_2__.g)({stream:t.stderr,now:()=>performance.now()}),p="",n=await (0,_chunk_O3COSIXL_js__WEBPACK_IMPORTED_MODULE_17__.i)({request:D,asked:(0,_chunk_JODS3N4J_js__WEBPACK_IMPORTED_MODULE_2__.e)({command:e,directory:r.directory}),stateDir:g,durability:r.durability,models:d,tree:{sources:m,outputs:m,publishFiles:async s=>{if(e.write)return (0,_chunk_U2PTNYVA_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:o,files:s,index:a.docs.index});let S=await (0,_chunk_U2PTNYVA_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:o,tree:m,files:s});return p=S.text??"",S}},progress:w,onWarning:s=>{w.clear(),t.stderr.write(`gloss: ${s}
`)},signal:c}).finally(w.clear);n.resumed&&t.stderr.write(`gloss: took up the unfinished run.
`);let y=n.text??"";return e.json?t.out(`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_9__.a)(n.report??n)}
`):e.write?t.out((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_68__.a)(y)):(t.stderr.write((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_68__.a)(y)),t.out((0,_chunk_U2PTNYVA_js__WEBPACK_IMPORTED_MODULE_1__.a)({diff:p,isTerminal:t.isTTY===!0,colours:r.colours,inActions:r.annotations,token:(0,node_crypto__WEBPACK_IMPORTED_MODULE_75__.randomUUID)()})),p!==""&&t.stderr.write(`
gloss: nothing was written; add --write to write it.
`)),f!==void 0&&await (0,_chunk_U2PTNYVA_js__WEBPACK_IMPORTED_MODULE_1__.c)({out:f,name:"docs",text:y,diff:p,report:n.report}),n.error!==void 0&&t.stderr.write(`gloss: ${n.error}
`),_chunk_JODS3N4J_js__WEBPACK_IMPORTED_MODULE_2__.h[n.status]}function V({base:i,head:e}){if(!(i===void 0&&e===void 0))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_71__.a({code:"usage",message:"'docs' describes the files as they lie in the working tree; --base and --head mean nothing to it.",remedy:"Leave them out, or check out the commit."})}function Z(i){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_71__.a({code:"usage",message:`'${i}' is a bare repository: it has no files to describe.`,remedy:"Run it in a clone with a working tree."})}async function ee(i,{docs:e}){let r=new Set([_chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_35__.a,e.index,...e.pages.map(({path:t})=>t)]),d=(0,node_crypto__WEBPACK_IMPORTED_MODULE_75__.createHash)("sha256");for(let{path:t,blob:c}of await i.list())r.has(t)||t.startsWith(`${e.output}/`)||d.update(`${t}\0${c}\0`);return d.digest("hex")}


/***/ }),

/***/ 4476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ M),
/* harmony export */   c: () => (/* binding */ R),
/* harmony export */   d: () => (/* binding */ N)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_BY3VEQ7M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6173);
/* harmony import */ var _chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1047);
/* harmony import */ var _chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1044);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var w=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;function k(s){let{diff:t,isTerminal:r,colours:e,inActions:i,token:l}=s;if(t==="")return"";if(i)return`::stop-commands::${l}
${t}::${l}::
`;if(!r)return t;let f=t.replaceAll(w,o=>o==="\r"?"^M":`\\x${o.charCodeAt(0).toString(16).padStart(2,"0")}`);return e?F(f):f}function F(s){let t=!1;return s.split(`
`).map(e=>{e.startsWith("@@ ")?t=!0:e.startsWith("diff --git ")&&(t=!1);let i=x(e,t);return i===void 0||e===""?e:(0,node_util__WEBPACK_IMPORTED_MODULE_4__.styleText)(i,e,{validateStream:!1})}).join(`
`)}function x(s,t){return t?s.startsWith("@@ ")?"cyan":s.startsWith("+")?"green":s.startsWith("-")?"red":void 0:"bold"}async function M(s){let{directory:t,tree:r,files:e}=s,i=e.changes({leftAlone:[],current:new Map}),l=await (0,_chunk_BY3VEQ7M_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:t,changes:i}),f=l.map(({path:a})=>a),o=f.length===0?i:e.changes({leftAlone:f,current:new Map}),c=await r.readTexts(o.map(({path:a})=>a));return{publications:o.map(({path:a})=>({kind:"file",action:"skipped",path:a})),leftAlone:l,text:(0,_chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_2__.d)({changes:o,currentTexts:c})}}async function R(s){let{out:t,name:r,text:e,diff:i,report:l}=s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(t,{recursive:!0});let f=l?.leftAlone?.map(({proposal:c=""})=>c)??[],o={[`${r}.txt`]:e,[`${r}.diff`]:i,"proposals.diff":f.join(""),"report.json":`${JSON.stringify(l,null,2)}
`};for(let[c,a]of Object.entries(o))await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(t,c),a)}async function N(s){let{directory:t,files:r,index:e}=s,i=({path:n})=>n===_chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_3__.a||n===e,l=[n=>!i(n)&&n.content!==null,n=>!i(n),({path:n})=>n===e,({path:n})=>n===_chunk_OHOSY24S_js__WEBPACK_IMPORTED_MODULE_3__.a],f=[],o=[],c=r.changes({leftAlone:[],current:new Map}),a=new Set;for(let n of l){let m=c.filter(u=>n(u)&&!a.has(u.path));for(let{path:u}of m)a.add(u);let p=await (0,_chunk_BY3VEQ7M_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:t,changes:m});f.push(...p.written,...p.deleted),o.push(...p.leftAlone),p.leftAlone.length!==0&&(c=r.changes({leftAlone:o.map(({path:u})=>u),current:new Map}))}return{publications:f.map(n=>({kind:"file",action:"updated",path:n})),leftAlone:o}}


/***/ })

};
