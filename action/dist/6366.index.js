export const id = 6366;
export const ids = [6366];
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

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r({kind:n,actor:e,reason:i}){if(n==="expired")return"Nobody approved it in time.";let t=i===void 0?"":`: ${i}`;return`Rejected${e===void 0?"":` by ${e}`}${t}.`}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(t){return/^[\w ,.:;’'()/-]*$/.test(t)&&!/:\/\/|www\./i.test(t)?t:(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_1__.a)(t)}


/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ A)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6342);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5101);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2762);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var q=65e3;function A(r){let{client:u,serverUrl:p,address:s,sha:a,pipeline:m,onNote:c}=r,i;return{comment:()=>i,maxLength:q,linkTo:(e,t)=>(0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_3__.a)({serverUrl:p,...s,sha:a,path:e,...t&&{lines:t}}),publish:async({comment:e})=>{if(i=e,!r.publish)return[{kind:"comment",action:"skipped"}];let{id:t,url:d,comments:b,gateway:h}=await (0,_chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_1__.a)({client:u,...s}),f=(0,_chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_2__.c)({github:h,pullRequest:{id:t,url:d},comments:b,marker:{pipeline:m},onNote:c}),{kind:g,action:k,url:y}=await f.publish(e);return[{kind:g,action:k,url:y}]}}}


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDefinitionJob: () => (/* binding */ Qt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VKQBSORX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9451);
/* harmony import */ var _chunk_6LOOJCOI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1392);
/* harmony import */ var _chunk_O77FFPOB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9199);
/* harmony import */ var _chunk_S7IAPV3D_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6342);
/* harmony import */ var _chunk_VEKPVSRX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3936);
/* harmony import */ var _chunk_EMARXJIC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3920);
/* harmony import */ var _chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6016);
/* harmony import */ var _chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9876);
/* harmony import */ var _chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6788);
/* harmony import */ var _chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7190);
/* harmony import */ var _chunk_JDGE3UMC_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5101);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2762);
/* harmony import */ var _chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9285);
/* harmony import */ var _chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8761);
/* harmony import */ var _chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(405);
/* harmony import */ var _chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6648);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5662);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2501);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(335);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7001);
/* harmony import */ var _chunk_XB5HA4EU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4163);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1103);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2303);
/* harmony import */ var _chunk_IKKDLR3X_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3357);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7543);
/* harmony import */ var _chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4675);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2993);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6797);
/* harmony import */ var _chunk_ELVR7BDS_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6698);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3557);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(7239);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(5900);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(944);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(4011);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(8844);
/* harmony import */ var _chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(9790);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_77__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_78__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_79__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_80__ = __webpack_require__(6395);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_81__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_82__ = __webpack_require__(3142);
/* harmony import */ var _chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_83__ = __webpack_require__(9863);
/* harmony import */ var _chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_84__ = __webpack_require__(2283);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_85__ = __webpack_require__(5836);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_86__ = __webpack_require__(7704);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_87__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_88__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_89__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_90__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_91__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_92__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_93__ = __webpack_require__(409);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function C(t){let{run:e,rules:n,target:r,approval:i}=t,{pipeline:o,models:c,actor:s}=e,a=await (0,_chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_62__.a)({tree:n,file:e.config}),f=Object.hasOwn(a.pipelines,o)?a.pipelines[o]:void 0,d=f===void 0?[]:(0,_chunk_6LOOJCOI_js__WEBPACK_IMPORTED_MODULE_2__.c)({pipelines:{[o]:f}}),p=d.length===0?new Map:await n.readTexts(d),m=(0,_chunk_VKQBSORX_js__WEBPACK_IMPORTED_MODULE_1__.b)({name:o,config:a,prompts:p}),l=e.model??f?.model??a.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_42__.a,b=(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_18__.f)({models:c,config:a,pipeline:o,model:l,definition:m,dryRun:e.dryRun});if(!e.dryRun)for(let w of[...m.each,...m.all])(0,_chunk_VKQBSORX_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:w,model:l,settings:c});let h=m.publish.each.length+m.publish.all.length>0,g={pipeline:o,target:r,options:{model:l,...(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_18__.e)(e,a.defaults),packing:!1,definition:m,...h&&i(a,o)?{approval:"command"}:{}},...s===void 0?{}:{actor:s}};return{definition:m,config:a,hasFiles:h,request:g,models:b}}function Se({approval:t,pipelines:e},n){let r=Object.hasOwn(e,n)?e[n]:void 0;return t.files==="command"||r?.approval==="command"}var W=100,We=2e3,$e=`title body createdAt author { login }
comments(first: ${W}, after: $after) {
  nodes { body createdAt isMinimized viewerDidAuthor author { login } }
  pageInfo { hasNextPage endCursor }
}`,_e=`query GlossThread($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${$e} } ... on PullRequest { ${$e} } }
  }
}`;async function A(t){let e=await Oe(t),n={title:e.title,messages:[ke(e)]};for(let r=0;;r+=W){let i=e.comments.nodes.filter(({isMinimized:s,viewerDidAuthor:a,body:f})=>!s&&!a&&!/^ {0,3}\/gloss\b/.test(f));n.messages.push(...i.map(ke));let{hasNextPage:o,endCursor:c}=e.comments.pageInfo;if(!o||c===null||r+W>=We)break;e=await Oe({...t,after:c})}return n.messages=n.messages.filter(({text:r})=>r.trim()!==""),n}async function Oe(t){let{client:e,owner:n,repo:r,number:i,after:o}=t,c=`the conversation ${n}/${r}#${i}`,a=(await e.query({document:_e,variables:{owner:n,repo:r,number:i,after:o??null},subject:c,permission:"issues: read"})).repository?.issueOrPullRequest;if(a)return a;throw new _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_86__.a({kind:"missing",message:`GitHub knows no ${c}.`})}function ke({author:t,body:e,createdAt:n}){return{author:t?.login??"ghost",date:n.slice(0,10),text:e}}async function Ce(t){let{client:e,address:n,branch:r,sha:i,pipeline:o}=t,c=await (0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_15__.c)(t),s=await c(i),a=await C({run:t,rules:s,target:{kind:"tree",repository:`${n.owner}/${n.repo}`,identity:t.issue===void 0?s.identity:`${s.identity}#${t.issue}`,sha:i,baseName:r,headName:i.slice(0,7)},approval:()=>!1}),f=t.isDefaultBranch?"":`-${r.replaceAll(/[^\w.-]+/g,"-")}`,d={kind:"rolling",branch:`gloss/${o}${f}`,base:{branch:r,sha:i}},p=a.hasFiles?await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.b)({client:e,address:n,target:d,pipeline:o,openTree:c}):void 0,m=p?.on==="branch"?await c(p.sha):s,l={tree:{sources:s,outputs:m,...t.publish?{pictureUrl:R=>(0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_12__.c)({serverUrl:t.serverUrl,...n,ref:d.branch,path:R})}:{},publishFiles:async R=>{if(!t.publish||p===void 0)return _chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.k;let y=`${o}: bring generated files up to date`;return await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.l)({run:t,pipeline:o,title:y,target:{...d,basis:p.sha},openTree:c,files:R})}}};if(t.issue===void 0)return await E({run:t,defined:a,rooms:l});let b={...n,number:t.issue},h=(0,_chunk_O77FFPOB_js__WEBPACK_IMPORTED_MODULE_3__.a)({...t,address:b,onNote:t.onWarning});l.publisher=h,l.readThread=()=>A({client:e,...b});let g=await E({run:t,defined:a,rooms:l}),w=h.comment();return w===void 0?g:{...g,comment:w}}async function E(t){let{run:e,defined:n,rooms:r}=t,{request:i,models:o}=n;if(e.dryRun){let{dryRunCustom:c}=await Promise.all(/* import() */[__webpack_require__.e(882), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 671)),{text:s}=await c({request:i,rooms:r,stateDir:e.stateDir,settings:o});return{status:"skipped",publications:[],runId:"",resumed:!1,text:s}}return await (0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_25__.i)({...r,request:i,stateDir:e.stateDir,models:o,progress:e.progress,onWarning:e.onWarning,signal:e.signal,...e.core===void 0?{}:{core:e.core},...e.onStart===void 0?{}:{onStart:e.onStart},...e.runId===void 0?{}:{runId:e.runId},...e.decision===void 0?{}:{decision:e.decision}})}var Ae="Gloss-Preview";function Ee({pipeline:t,number:e}){return`gloss-preview/${t}-${e}`}async function Be(t){let{client:e,address:n,baseBranch:r,branch:i,pipeline:o,digest:c,files:s,runId:a,onNote:f,wait:d}=t,p=(0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_14__.a)({...n,branch:i}),m=(0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.d)({message:{headline:`${o}: to be approved`,body:"",trailers:{[Ae]:c}},pipeline:o,runId:a}),l={...m,headline:`${m.headline} [skip ci]`};return await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.e)({attempt:async()=>{let{head:h,baseSha:g,repositoryId:w,viewer:R}=await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.a)({client:e,...n,branch:i,baseBranch:r}),[y,...u]=h?.commits??[];if(h&&!Ie({head:h,viewer:R,pipeline:o})){f?.(`${p} is somebody else's: the pictures are not shown.`);return}let P=y&&u.length===0&&(0,_chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_83__.e)({message:y.message,name:Ae})===c;if(h&&P)return h.sha;let x={client:e,...n,repositoryId:w,branch:i,sha:g};h?h.sha!==g&&(0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.f)(await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.j)({...x,expectedSha:h.sha}),p):(0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.f)(await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.i)(x),p);let B=await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.c)({client:e,...n,branch:i,expectedHeadSha:g,files:s,message:l});return (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.f)(B,p).sha},subject:p,onNote:f,wait:d})}async function Ue(t){let{client:e,address:n,baseBranch:r,branch:i,pipeline:o,onNote:c,wait:s}=t,a=(0,_chunk_FEGKZTCL_js__WEBPACK_IMPORTED_MODULE_14__.a)({...n,branch:i}),f=async()=>{let{head:d,repositoryId:p,viewer:m}=await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.a)({client:e,...n,branch:i,baseBranch:r});if(!d||!Ie({head:d,viewer:m,pipeline:o}))return;let l=[{branch:i,from:d.sha,to:null}];(0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.f)(await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.h)({client:e,...n,repositoryId:p,moves:l}),a)};try{await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.e)({attempt:f,subject:a,onNote:c,wait:s})}catch(d){c?.(`${a} is still there: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_90__.b)(d)}`)}}function Ie(t){let{head:e,viewer:n,pipeline:r}=t;return e.aheadBy===e.commits.length&&e.commits.every(i=>(0,_chunk_SKPMLCPX_js__WEBPACK_IMPORTED_MODULE_83__.d)({commit:i,viewer:n,pipeline:r}))}function Me(t){let{run:e,pullRequest:n}=t,{client:r,address:i,serverUrl:o,pipeline:c,onWarning:s}=e;if(n.isCrossRepository)return;let a={client:r,address:i,pipeline:c,onNote:s,baseBranch:n.baseName,branch:Ee(e)};return{show:async({runId:f,digest:d,pictures:p})=>{let m=await Be({...a,runId:f,digest:d,files:p}).catch(l=>{if(!(l instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_90__.a))throw l;s(`The pictures cannot be shown before they are approved: ${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_90__.b)(l)}`)});return m===void 0?new Map:new Map(p.map(({path:l})=>[l,(0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_12__.c)({serverUrl:o,...i,ref:m,path:l})]))},remove:()=>Ue(a)}}var Ge=6e4,Le=864e5;async function Fe(t){let{client:e,address:n,number:r,headSha:i,pipeline:o}=t,c=performance.now(),s=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_22__.b)({client:e,...n,number:r}),a=t.write&&t.canAsk===!0?Me({run:t,pullRequest:s}):void 0;if(s.headSha!==i&&t.decision===void 0&&t.runId===void 0){await a?.remove();let u=(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_36__.b)(s.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:u}}let f=await (0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_15__.c)(t),[d,p]=[await f(i),await f(s.baseSha)],{baseSha:m,baseName:l}=s,b={kind:"pull-request",...n,number:r,baseSha:m,headSha:i,baseName:l,headName:i.slice(0,7)},g=await C({run:t,rules:p,target:b,approval:(u,P)=>t.write&&(t.mustAsk===!0||Se(u,P))}),w=g.request.options.approval!==void 0;if(w&&t.canAsk!==!0)throw Xe(o);let R=g.request.options.definition?.each.some(({kind:u})=>u==="image")===!0,y=t.decision!==void 0||w&&R?a:void 0;try{let u=await Je({run:t,pullRequest:s,readAt:c,openTree:f,sources:d,rules:p,defined:g,preview:y});return u.status!=="waiting"&&await y?.remove(),u}catch(u){throw(!(u instanceof _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_25__.h)||t.signal.reason===_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_25__.f)&&await y?.remove(),u}}async function Je(t){let{run:e,pullRequest:n,readAt:r,openTree:i,sources:o,rules:c,defined:s,preview:a}=t,{client:f,address:d,number:p,headSha:m,pipeline:l}=e,b=(0,_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__.a)({run:e,pullRequest:n,readAt:r,pipeline:l}),h={},g=await (0,_chunk_VEKPVSRX_js__WEBPACK_IMPORTED_MODULE_5__.a)({...e,address:{...d,number:p},pullRequest:n,workspace:e.workspace,onNote:e.onWarning}),w={maxLength:Ge,linkTo:v=>(0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_12__.a)({serverUrl:e.serverUrl,...d,sha:m,path:v}),publish:async v=>(h.comment=v.comment,[])},R=e.decision!==void 0,y=v=>E({run:{...e,...v},defined:s,rooms:{publisher:w,change:{source:g,publisher:w},readThread:()=>A({client:f,...d,number:p}),tree:{sources:o,outputs:o,rules:c,...e.write&&!n.isCrossRepository?{pictureUrl:q=>(0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_12__.c)({serverUrl:e.serverUrl,...d,ref:n.headName,path:q})}:{},...a===void 0?{}:{showPictures:a.show},publishFiles:async q=>{if(await v.beforePublish?.(),!e.write||n.isCrossRepository)return _chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.k;let He={kind:"branch",branch:n.headName,headSha:m,isCrossRepository:n.isCrossRepository,onTop:R};return await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.l)({run:e,pipeline:l,title:l,target:He,openTree:i,files:q})}}}}),u=await b.showProgress(v=>(0,_chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_21__.a)({client:f,headSha:m,signal:e.signal,onNote:e.onWarning,address:{...d,number:p},watches:!R&&n.headSha===m,work:q=>y({...v,...(0,_chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_21__.b)({watch:q,onStart:e.onStart,beforePublish:v.beforePublish})})}));if((0,_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__.d)(u)!==void 0)return await b.giveWay(),u;if(u.status==="waiting"&&u.preview===void 0||e.dryRun)return u;u.status==="waiting"&&(u.expiresAt=(e.now??Date.now)()+s.config.approval.days*Le);let P=ze(e,u,h.comment);if(P===void 0)return u;let x=(0,_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__.f)({run:e,end:u,text:P}),B=u.publications.find(({kind:v,sha:q})=>v==="commit"&&q!==void 0)?.sha,_=await b.publish({text:x,ownSha:B,quiet:!1});return (0,_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__.g)(u,_)?(0,_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__.h)(u):(0,_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__.e)({end:u,publication:_,text:x})}function ze(t,e,n){let r=`### ${t.pipeline}`;return e.status==="waiting"&&e.preview?`${r}

${(0,_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__.b)({preview:e.preview,expiresAt:e.expiresAt??0})}`:n!==void 0?n:t.decision!==void 0&&t.decision.kind!=="approved"?`${r}

${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_75__.b)((0,_chunk_G4P2XBR7_js__WEBPACK_IMPORTED_MODULE_34__.a)(t.decision))} Nothing was committed.`:e.text!==void 0&&e.text!==""?e.text.slice(0,Ge):e.error===void 0?void 0:`${r}

${(0,_chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_75__.b)(e.error)}`}function Xe(t){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_90__.a({code:"usage",message:`The files of '${t}' have to be approved, and nothing keeps what would wait for that.`,remedy:_chunk_ROSJZ7TX_js__WEBPACK_IMPORTED_MODULE_7__.i})}async function Qt(t){let{inputs:e,target:n,serverUrl:r,pipeline:i,asked:o}=t,c={...t.settings.models,services:await t.settings.readServices()},s={...(0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_15__.d)(t),serverUrl:r,pipeline:i,models:c};if(n.kind==="branch"){let{branch:b,sha:h,isDefaultBranch:g}=n,w=t.issue===void 0?{}:{issue:t.issue},y=(e.publish??["pull-request","comment","summary"]).some(P=>P==="pull-request"||P==="files"||P==="comment"),u=await Ce({...s,branch:b,sha:h,isDefaultBranch:g,...w,publish:y});return s.dryRun&&u.text!==void 0&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_84__.i)(u.text),await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.o)(t,u)}let a=o===void 0?["comment","summary"]:["comment","summary","files"],f=e.publish??a,{fork:d,headSha:p,number:m}=n,l=await Fe({...s,...(0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_15__.e)(t),number:m,headSha:p,comment:f.includes("comment")&&(0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_16__.c)(t)&&!s.dryRun,write:f.includes("files")&&!d&&!s.dryRun});return s.dryRun&&l.text!==void 0&&(0,_chunk_MGACGWO6_js__WEBPACK_IMPORTED_MODULE_84__.i)(l.text),await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_13__.o)(t,l)}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ I),
/* harmony export */   b: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1103);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6797);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function w(t){let{client:e,owner:r,repo:n,number:s,headSha:a}=t,o,u=a;return async()=>{let d=await e.requestIfChanged({route:"GET /repos/{owner}/{repo}/git/ref/{+ref}",parameters:{owner:r,repo:n,ref:`pull/${s}/head`},subject:`the head of pull request ${r}/${n}#${s}`,permission:"contents: read",etag:o});return d!==void 0&&(o=d.etag,u=d.data.object.sha),u!==a}}var P=15e3;async function I(t){let{signal:e,onNote:r,onMoved:n,work:s,everyMs:a=P}=t,o=new AbortController,u,d="",S=v(t),c=t.watches===!1,p=setInterval(()=>{c||S().then(i=>{i===void 0||c||o.signal.aborted||(u=new _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__.a(i),o.abort(_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.g))})},a);p.unref();let f=()=>{c=!0,clearInterval(p)},y=i=>{d=i};try{return await s({signal:AbortSignal.any([e,o.signal]),stop:f,onStart:y})}catch(i){let l=i instanceof _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.h&&!e.aborted?u??i:i;if(!(l instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_3__.a))throw l;return f(),r(l.message),await n?.(),{status:"skipped",publications:[{kind:"comment",action:"skipped",supersededBy:l.headSha}],runId:d,resumed:!1,error:l.message}}finally{f()}}function G(t){let{watch:e,onStart:r,beforePublish:n}=t;return{signal:e.signal,onStart:s=>{e.onStart(s),r?.(s)},beforePublish:async()=>{e.stop(),await n?.()}}}function v(t){let{client:e,address:r,headSha:n}=t,s=w({client:e,...r,headSha:n}),a=!1;return async()=>{if(!a){a=!0;try{if(!await s())return;let o=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_1__.b)({client:e,...r});return o.headSha===n?void 0:o.headSha}catch{return}finally{a=!1}}}}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ de),
/* harmony export */   b: () => (/* binding */ ne),
/* harmony export */   c: () => (/* binding */ at),
/* harmony export */   d: () => (/* binding */ le),
/* harmony export */   e: () => (/* binding */ Pe),
/* harmony export */   f: () => (/* binding */ Re),
/* harmony export */   g: () => (/* binding */ Se),
/* harmony export */   h: () => (/* binding */ ke),
/* harmony export */   i: () => (/* binding */ Ee)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6788);
/* harmony import */ var _chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7190);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2762);
/* harmony import */ var _chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9285);
/* harmony import */ var _chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(405);
/* harmony import */ var _chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6648);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2501);
/* harmony import */ var _chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(335);
/* harmony import */ var _chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2993);
/* harmony import */ var _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6797);
/* harmony import */ var _chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(944);
/* harmony import */ var _chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9790);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3145);
/* harmony import */ var _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7704);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var me=12,te=40,ee=4e4;function ne({preview:t,expiresAt:e}){let n=t.digest.slice(0,me),o=t.files.length,r=`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`;return[`**${o===1?"1 file waits":`${o} files wait`} for approval.** ${fe(t)}`,`\`/gloss approve ${n}\` commits exactly what is shown here, \`/gloss reject\` throws it away; so does time, on ${r}.`,he(t),ge(t),we(t.diff)].filter(s=>s!=="").join(`

`)}function O(t){let{kind:e,actor:n,reason:o}=t;if(e==="expired")return"Nobody approved the generated pages in time, so nothing was committed. `/gloss docs` asks again.";let r=n===void 0?"":` by ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__.a)(n)}`,s=o===void 0?"":` ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_13__.a)(o)}`;return`The generated pages were rejected${r}${s===""?"":`:${s}`}. Nothing was committed.`}var oe="**Nothing waits for approval any more**: what was approved could not be committed. `/gloss docs` makes it anew and asks again.";function re(t){if(t.length===0)return"The approved files are there already.";let e=t.slice(0,te).map(({path:o,reason:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__.a)(o)}: ${(0,_chunk_M4BHP6UI_js__WEBPACK_IMPORTED_MODULE_13__.a)(r)}`),n=t.length-e.length;return["Nothing was committed, since others changed these files after the preview:","",...e,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function fe({modelCalls:t,tokensIn:e,tokensOut:n}){if(t===0)return"No model was asked.";let o=(e+n).toLocaleString("en-US");return`${t} model call${t===1?"":"s"}, ${o} tokens.`}function he({pictures:t=[]}){let e=t.flatMap(({url:s,alt:d})=>s===void 0?[]:[{url:s,alt:d}]),n=t.length-e.length,r=`${`${n} ${e.length>0?"more ":""}picture${n===1?"":"s"}`} cannot be shown here before somebody approves; the report of the run says what they are.`;return[(0,_chunk_VMZ3YKFB_js__WEBPACK_IMPORTED_MODULE_11__.a)(e),...n>0?[r]:[]].filter(s=>s!=="").join(`

`)}function ge({files:t}){let e=t.slice(0,te).map(({path:o,action:r})=>`- ${(0,_chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_15__.a)(o)}: ${r}`),n=t.length-e.length;return[...e,...n>0?[`- \u2026 and ${n} more`]:[]].join(`
`)}function we(t){let e=t.length>ee,n=e?t.slice(0,t.lastIndexOf(`
`,ee)+1):t,o=Math.max(2,...[...n.matchAll(/`+/g)].map(([d])=>d.length)),r="`".repeat(o+1),s=e?`

The rest of the diff does not fit into a comment.`:"";return`<details><summary>The files, as a diff</summary>

${r}diff
${n.trimEnd()}
${r}${s}

</details>`}function se(t,e){let n=e.publications.find(({kind:r,sha:s})=>r==="commit"&&s!==void 0);if(n?.sha!==void 0)return{committed:be(n.sha,e)};if(e.status==="waiting"&&e.preview)return{next:ne({preview:e.preview,expiresAt:e.expiresAt??0})};if(t===void 0)return{};let o=e.report?.leftAlone??[];return{next:t.kind==="approved"?re(o):O(t)}}function be(t,{report:e}){let n=(e?.items??[]).filter(({status:o})=>o==="failed");return{sha:t,modelCalls:e?.totals.modelCalls??0,notWritten:[...n.map(({key:o,error:r})=>({path:o,reason:r??"unknown reason"})),...e?.leftAlone??[]]}}function ie(t,e){return t===void 0?void 0:t.kind==="approved"?{next:oe}:e instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.a&&e.code==="state"?{end:{status:"skipped",publications:[],runId:"",resumed:!1}}:{next:O(t)}}function ae({stale:t,added:e,orphaned:n,lockRemoved:o,committed:r,next:s}){return r!==void 0||s!==void 0?!1:t.length+e.length+n.length===0&&o!==!0}var ue={kind:"comment",action:"skipped"};function de(t){let{run:e,pullRequest:n,readAt:o,pipeline:r="docs"}=t,{client:s,address:d,number:a,onWarning:u,progress:h,models:p,progressEveryMs:g}=e,{sayStopped:E=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.b}=e,P,b=!1,l=(0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.f)({client:s,pullRequest:n,onNote:u,readAt:o,address:{...d,number:a},marker:{pipeline:r},ownSha:()=>P}),R=async()=>{if(!b)return;let{headSha:m}=n,i={client:s,address:{...d,number:a},pipeline:r,headSha:m};await (0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.d)({...i,reason:_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.e,onNote:u}).catch(()=>{})};return{giveWay:R,showProgress:async m=>{let i=(0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.g)({sticky:e.comment?l:void 0,progress:h,models:p,onNote:u,everyMs:g});try{return await m({progress:i.progress,models:i.models,beforePublish:i.stop})}catch(f){let c=E(f);throw await i.stop()&&c!==void 0&&await l.publish((0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_chunk_ODPHND3K_js__WEBPACK_IMPORTED_MODULE_2__.c)(c),l.before)).catch(()=>{}),f}finally{b=await i.stop()}},publish:async({text:m,ownSha:i,quiet:f})=>{if(P=i,!e.comment||f&&!b&&l.before===void 0)return ue;try{let{kind:c,action:S,url:k}=await l.publish(m);return{kind:c,action:S,url:k}}catch(c){if(!(c instanceof _chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_12__.a))throw c;return u(c.message),await R(),{...ue,supersededBy:c.headSha}}}}}async function ce(t){let{client:e,address:n,workspace:o,baseSha:r,headSha:s}=t,d=o===void 0?void 0:await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_8__.f)({directory:o}).catch(()=>{}),a=d&&await ye({...d,baseSha:r,headSha:s});if(a!==void 0)return a;try{return await (0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_5__.g)({client:e,...n,baseSha:r,headSha:s})??r}catch(u){if(u instanceof _chunk_OIQ2Y2UV_js__WEBPACK_IMPORTED_MODULE_16__.a&&u.kind==="missing")return r;throw u}}async function ye(t){let{directory:e,baseSha:n,headSha:o}=t;return[await (0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_7__.a)({directory:e,sha:n}),await (0,_chunk_4RYMXHIF_js__WEBPACK_IMPORTED_MODULE_7__.a)({directory:e,sha:o})].includes(!1)?void 0:(0,_chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_3__.a)({directory:e,base:n,head:o})}async function at(t){let{client:e,address:n,number:o,serverUrl:r,headSha:s}=t,d=performance.now(),a=await (0,_chunk_H24LOMVL_js__WEBPACK_IMPORTED_MODULE_10__.b)({client:e,...n,number:o});if(a.headSha!==s&&t.decision===void 0&&t.runId===void 0){let w=(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_12__.b)(a.headSha);return{status:"skipped",publications:[],runId:"",resumed:!1,error:w}}let u=await (0,_chunk_D5DGL3LG_js__WEBPACK_IMPORTED_MODULE_6__.c)(t),h=await u(s),p=await u(a.baseSha),g=await (0,_chunk_XBZ6CB46_js__WEBPACK_IMPORTED_MODULE_14__.a)({tree:p,file:t.config}),E=await u(await ce({...t,...a,headSha:s})),{findStalePages:P}=await Promise.all(/* import() */[__webpack_require__.e(1254), __webpack_require__.e(8281), __webpack_require__.e(5888), __webpack_require__.e(2980)]).then(__webpack_require__.bind(__webpack_require__, 2980)),b=await P({base:E,head:h,rules:p,config:g,paths:t.paths,ignore:t.ignore}),l=de({run:t,pullRequest:a,readAt:d}),{renderStaleComment:R}=await __webpack_require__.e(/* import() */ 307).then(__webpack_require__.bind(__webpack_require__, 307)),m=(w,T)=>R(w,{linkTo:D=>(0,_chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_4__.a)({serverUrl:r,...n,sha:T,path:D})}),i=t.write?await ve({run:t,pullRequest:a,config:g,rules:p,head:h,openTree:u,comment:l}).catch(async w=>{let{decision:T,sayStopped:D=_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.b}=t,x=D(w)===void 0?void 0:ie(T,w);if(x?.end)return x.end;if(x?.next!==void 0){let pe=m({...b,next:x.next},s);await l.publish({text:pe,ownSha:void 0,quiet:!1}).catch(()=>{})}throw w}):qe;if(le(i)!==void 0)return await l.giveWay(),i;if(i.status==="waiting"&&i.preview===void 0)return i;i.status==="waiting"&&(i.expiresAt=(t.now??Date.now)()+g.approval.days*xe);let f={...b,...se(t.decision,i)},c=f.committed?.sha,S=Re({run:t,end:i,text:m(f,c??s)}),k=await l.publish({text:S,ownSha:c,quiet:ae(f)});return Se(i,k)?ke(i):Pe({end:i,publication:k,text:S})}function le({publications:t}){return t.find(({supersededBy:e})=>e!==void 0)?.supersededBy}function Pe(t){let{end:e,publication:n,text:o}=t,r=[...e.publications,n],s=le({publications:r}),d=r.some(({action:a})=>a==="created"||a==="updated");return s===void 0||d?{...e,publications:r,comment:o}:{...e,publications:r,status:"skipped",error:(0,_chunk_ASSPNMN6_js__WEBPACK_IMPORTED_MODULE_12__.b)(s)}}function Re(t){let{run:e,end:n,text:o}=t;if(n.status!=="waiting"||n.preview===void 0||e.keptIn===void 0)return o;let{headSha:r,keptIn:s}=e,{runId:d,expiresAt:a=0,preview:u}=n;return`${(0,_chunk_VLXGGWUQ_js__WEBPACK_IMPORTED_MODULE_1__.a)({headSha:r,keptIn:s,runId:d,expiresAt:a,digest:u.digest})}
${o}`}function Se(t,{action:e}){return t.status==="waiting"&&e==="skipped"}function ke({runId:t,resumed:e}){return{status:"skipped",publications:[],runId:t,resumed:e,error:"The pull request moved on before its files could be shown; ask for them again."}}var xe=864e5,qe={status:"complete",publications:[],runId:"",resumed:!1};async function ve(t){let{run:e,pullRequest:n,config:o,rules:r,head:s,openTree:d,comment:a}=t;if(n.isCrossRepository)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.a({code:"usage",message:"The pull request comes from a fork, where Gloss does not write.",remedy:"Leave `files` out of `publish` for forks; the comment says what is stale."});let u=o.approval.files==="command"||e.mustAsk===!0||e.decision!==void 0;if(u&&e.canAsk!==!0)throw Te();let h=e.decision!==void 0;return await a.showProgress(p=>(0,_chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_9__.a)({...e,address:{...e.address,number:e.number},onNote:e.onWarning,watches:!h&&n.headSha===e.headSha,work:g=>(0,_chunk_A4FFAVAS_js__WEBPACK_IMPORTED_MODULE_5__.n)({run:{...e,...p,...(0,_chunk_ROLPFYRR_js__WEBPACK_IMPORTED_MODULE_9__.b)({watch:g,onStart:e.onStart,beforePublish:p.beforePublish})},approval:u,config:o,sources:s,outputs:s,rules:r,target:{kind:"branch",branch:n.headName,headSha:e.headSha,isCrossRepository:n.isCrossRepository,onTop:h},openTree:d,sha:e.headSha,name:n.headName,number:e.number,publish:!0})}))}var Ee="Use the action at the root of its repository (not the one in `action/`), or the App, or leave `files` out of `publish`.";function Te(){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_17__.a({code:"usage",message:"Generated pages have to be approved here (`approval`), and nothing keeps what would wait for that.",remedy:Ee})}


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

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_6LOOJCOI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1392);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1103);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9937);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5977);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3944);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3140);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(o){let{stage:e,settings:i}=o;if(e.kind==="transform")return;if(e.service!==void 0){(0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.c)({name:e.service,settings:i});return}let n=e.model??o.model;(0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.d)({id:n,settings:i}),e.kind==="image"&&(0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.a)({model:n,format:e.format??"png",size:e.size}),e.kind==="speech"&&(0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_2__.b)({model:n})}function S({name:o,config:e}){let i=n=>{let{prompt:t,"prompt-file":p,...r}=n;if(t!==void 0)return{...r,prompt:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"internal",message:`Stage "${n.name}" of '${o}' has no prompt.`})};return{name:o,description:e.description,source:e.source,each:e.each.map(i),all:e.all.map(i),publish:e.publish,maxItems:e["max-items"]}}var b={digest:_chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_3__.d,image:_chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_3__.e};function T(o){let{name:e,config:i,prompts:n}=o,t=Object.hasOwn(i.pipelines,e)?i.pipelines[e]:void 0;if(t){let m=(0,_chunk_6LOOJCOI_js__WEBPACK_IMPORTED_MODULE_1__.b)({config:{...i,pipelines:{[e]:t}},prompts:n});if(m.problems)throw new _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_4__.c({file:_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__.a,problems:m.problems});return S({name:e,config:m.config.pipelines[e]??t})}let p=Object.hasOwn(b,e)?b[e]:void 0;if(p)return p;let r=[...new Set([...Object.keys(_chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_3__.k),...Object.keys(i.pipelines)])],f=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__.a)({word:e,choices:r});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`There is no pipeline '${e}'.${f===void 0?"":` Did you mean '${f}'?`}`,remedy:`Pipelines: ${r.join(", ")}. Your own are written in .github/gloss.yml.`})}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var f=/^<!-- gloss-waits (\w{1,64}) ([0-9a-f]{40}) ([0-9a-f]{40}) (\d{1,15}) (\d{1,20}) -->$/m;function l({runId:t,digest:e,headSha:i,expiresAt:r,keptIn:n}){return`<!-- gloss-waits ${t} ${e} ${i} ${r} ${n} -->`}function m(t){return t.flatMap(({body:e,viewerDidAuthor:i,isMinimized:r})=>{let n=(0,_chunk_5JHYI5P5_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)?.pipeline;if(!i||r||n===void 0)return[];let[,s,a,o,g,p]=f.exec(e.split(/\r?\n/)[1]??"")??[];return!s||!a||!o||!g||!p?[]:[{pipeline:n,runId:s,digest:a,headSha:o,expiresAt:Number(g),keptIn:p}]})}function c(t){return`gloss-waiting-${t}`}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function i(t){return t.slice(0,6).map(({url:e,alt:n})=>`<a href="${e}"><img src="${e}" alt="${r(n)}" width="240"></a>`).join(`
`)}function r(t){return t.replaceAll(/\s+/g," ").slice(0,200).replaceAll(/[^\p{L}\p{N} .,:;-]/gu,n=>`&#${n.codePointAt(0)};`)}


/***/ })

};
